import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { serverDay } from '#cloud'
import { Asked, EmptyState, Page } from '#ui'
import { Poster } from '../../components/poster/poster'
import { useShareFlag } from '../../components/poster/use-share-flag'
import { refusals } from '../../copy/home'
import { copy, posterWords } from '../../copy/poster'
import { groupOf } from '../../groups'
import { useFlag } from '../../queries'

/** The handover poster (交接海报) of whoever holds a group's flag (`?group=`), to save or to send on. */
export default function PosterPage() {
  const query = useFlag(groupOf(useRouter().params.group))
  const holder = query.data?.holder
  const words = useMemo(() => (holder ? posterWords(holder, serverDay()) : undefined), [holder])
  const name = holder?.score.name
  useShareFlag(name)
  if (query.data !== undefined && words !== undefined && name !== undefined)
    return <Poster words={words} name={name} />
  return (
    <Page title={copy.title}>
      <Asked query={query} told={refusals}>
        {() => <EmptyState drawing="flag" head={copy.nobody} say={copy.nobodySay} />}
      </Asked>
    </Page>
  )
}
