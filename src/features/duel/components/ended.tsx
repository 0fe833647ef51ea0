import { say } from '#cloud'
import { EmptyState, goBack, Notice, Page } from '#ui'
import { playingCopy as copy, openRefusals } from '../copy'
import { type Shown, useOpen } from '../queries'
import { go } from '../routes'

function wordsOf({ stage, other }: Shown) {
  if (stage === 'cancelled') return copy.cancelled
  return other ? copy.expired.met : copy.expired.alone
}

/** Nothing came of it: the code expired, nobody started, or it was called off (过期、取消). */
export function Ended({ duel }: { duel: Shown }) {
  const open = useOpen()
  const again = async () => go.duelInstead((await open.mutateAsync()).duel)
  return (
    <Page title={copy.title}>
      <EmptyState
        drawing="barrier"
        {...wordsOf(duel)}
        way={{ label: copy.again, onTap: again }}
        other={{ label: copy.back, onTap: goBack }}
      />
      {open.error !== null && <Notice>{say(open.error, openRefusals)}</Notice>}
    </Page>
  )
}
