import type { Reply } from '#contract/index'
import { EmptyState, goBack, useClock } from '#ui'
import { enterCopy as copy } from '../copy'
import { go } from '../routes'
import { lastHandedIn, stageOf } from '../shown'

type Entered = Reply<'exam', 'enter'>

function Closed({ shown }: Pick<Entered, 'shown'>) {
  const { head, say, mine, none, way, dispute } = copy.closed(shown)
  const last = lastHandedIn(shown)
  const own = last?.submittedAt ? mine(last.submittedAt) : none
  return (
    <EmptyState
      drawing="barrier"
      head={head}
      say={`${say}\n${own}`}
      way={
        last
          ? { label: way, onTap: () => go.result(last.attempt) }
          : { label: copy.back, onTap: goBack, quiet: true }
      }
      other={{ label: dispute, onTap: go.write }}
    />
  )
}

interface Props {
  readonly entered: Entered
  readonly again: () => unknown
}

/** Why there is nothing to begin here: withdrawn, over, no attempt left, or a resit that is not yet. */
export function NoEntry({ entered: { shown, resitFrom }, again }: Props) {
  const now = useClock()
  const stage = stageOf(shown, now)
  const back = { label: copy.back, onTap: goBack, quiet: true }
  if (stage === 'withdrawn') return <EmptyState drawing="barrier" {...copy.withdrawn} way={back} />
  if (stage === 'over') return <Closed shown={shown} />
  if (resitFrom !== null && resitFrom > now)
    return <EmptyState drawing="arrived" {...copy.resit(resitFrom)} way={back} />
  const last = lastHandedIn(shown)
  if (!last) {
    const { head, say, way } = copy.notYet
    return (
      <EmptyState
        drawing="contest"
        head={head}
        say={say}
        way={{ label: way, onTap: again, quiet: true }}
      />
    )
  }
  const { head, say, way } = copy.noneLeft
  return (
    <EmptyState
      drawing="arrived"
      head={head}
      say={say}
      way={{ label: way, onTap: () => go.result(last.attempt) }}
    />
  )
}
