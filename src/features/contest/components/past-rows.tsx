import { Card, DayLead, Row } from '#ui'
import { toBoard } from '../../boards'
import { examWays, lastHandedIn } from '../../exam'
import { copy } from '../copy'
import type { Past } from '../rounds'

/** To one's own attempt where there is one, else to the board. */
function wayOf({ round }: Past): (() => void) | undefined {
  const last = lastHandedIn(round)
  if (last) return () => examWays.result(last.attempt)
  const { board } = round
  return board === null ? undefined : () => toBoard(board)
}

/** Rounds that are over, with how one stood. */
export function PastRows({ past }: { past: readonly Past[] }) {
  return (
    <Card>
      {past.map((one) => (
        <Row
          key={one.round.sitting}
          lead={<DayLead at={one.round.opensAt} />}
          title={one.round.title}
          sub={copy.pastSub(one)}
          onTap={wayOf(one)}
        />
      ))}
    </Card>
  )
}
