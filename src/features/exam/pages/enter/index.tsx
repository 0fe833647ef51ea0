import { useDidShow, useRouter } from '@tarojs/taro'
import { useRef } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Page, usePassed } from '#ui'
import { EnterHero } from '../../components/enter-hero'
import { NoEntry } from '../../components/no-entry'
import { Practice } from '../../components/practice'
import { Rules } from '../../components/rules'
import { enterCopy as copy, enterRefusals } from '../../copy'
import { useEnter } from '../../queries'

type Entered = Reply<'exam', 'enter'>

/** Asked again only when the page is come back to, e.g. from practice: never by all phones at one moment. */
function useFreshOnReturn(refetch: () => unknown): void {
  const seen = useRef(false)
  useDidShow(() => {
    if (seen.current) void refetch()
    seen.current = true
  })
}

function Door({ entered, again }: { entered: Entered; again: () => unknown }) {
  const { shown, next } = entered
  const closed = usePassed(shown.closesAt)
  const open = next !== null && !closed && shown.state !== 'withdrawn'
  return (
    <Page
      title={copy.kinds[shown.kind]}
      hero={open ? <EnterHero shown={shown} next={next} /> : undefined}
    >
      {open ? <Rules shown={shown} /> : <NoEntry entered={entered} again={again} />}
      {!closed && shown.state !== 'withdrawn' && <Practice />}
    </Page>
  )
}

/** The waiting page of a sitting (候场): rules, the countdown to one's own start, practice beside it. */
export default function EnterPage() {
  const { params } = useRouter()
  const query = useEnter(decodeURIComponent(params.sitting ?? ''))
  useFreshOnReturn(query.refetch)
  const { data } = query
  if (data) return <Door entered={data} again={query.refetch} />
  return (
    <Page title="">
      <Asked query={query} told={enterRefusals}>
        {() => null}
      </Asked>
    </Page>
  )
}
