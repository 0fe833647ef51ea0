import { knowsServerTime } from '#cloud'
import { EmptyState, Page, useClock } from '#ui'
import { paperCopy as copy } from '../copy'

/** The time is up and the phone hands in by itself (时间到); nothing can be changed any more. */
export function TimeUp({ title }: { title: string }) {
  useClock()
  const sure = knowsServerTime()
  return (
    <Page title={title}>
      <EmptyState
        drawing={sure ? 'arrived' : 'no-network'}
        head={sure ? copy.over : copy.overUnsure}
        say={sure ? copy.overSay : copy.overUnsureSay}
      />
    </Page>
  )
}
