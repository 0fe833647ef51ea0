import { useRouter } from '@tarojs/taro'
import { serverDay, serverNow } from '#cloud'
import { Asked, EmptyState, Hero, Page, usePull } from '#ui'
import { NearBody } from '../../components/gap/near-body'
import { Stale } from '../../components/stale'
import { gapRank, gapTitle, refusals } from '../../copy/home'
import { copy, untilText } from '../../copy/near'
import { asOfText } from '../../copy/words'
import { gapOf, type Running } from '../../gap'
import { groupOf } from '../../groups'
import { useFlag } from '../../queries'

/** What would change it, for my unit (`?group=`): all chances, as of when, in honest words. */
export default function Near() {
  const query = useFlag(groupOf(useRouter().params.group))
  usePull(query.refetch)
  const { data, error } = query
  const running = data?.running
  return (
    <Page title={copy.title} {...(running && { hero: <Head running={running} /> })}>
      <Asked query={query} told={refusals}>
        {(flag) => (
          <>
            {error !== null && <Stale at={flag.now} now={serverNow()} />}
            {flag.running === null ? <Nothing /> : <NearBody running={flag.running} />}
          </>
        )}
      </Asked>
    </Page>
  )
}

function Head({ running }: { running: Running }) {
  const gap = gapOf(running)
  return (
    <Hero
      above={untilText(running, serverDay())}
      title={gapTitle(gap)}
      say={[gapRank(gap), asOfText(running.asOf, serverNow())].filter(Boolean).join('，')}
    />
  )
}

function Nothing() {
  return <EmptyState drawing="flag" head={copy.nothing} say={copy.nothingSay} />
}
