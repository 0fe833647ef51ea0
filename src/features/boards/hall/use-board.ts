import type { Reply } from '#contract/index'
import { copy, refusals } from '../copy/hall'
import { durationText } from '../figures'
import { useHall, useReveal } from '../queries'
import type { HallRow, Revealing } from './revealing'

type Hall = Reply<'boards', 'hall'>

const rowOf = ({ seconds, ...row }: Hall['rows'][number]): HallRow => ({
  ...row,
  score: String(row.score),
  time: seconds === null ? null : durationText(seconds),
})

/** The board among persons of a contest, to be revealed (揭晓一场竞赛的榜). */
export function useBoard(board: string, rehearsal: boolean): Revealing {
  const hall = useHall(board, rehearsal)
  const reveal = useReveal(board)
  const head = reveal.data?.head ?? hall.data?.head
  return {
    head: head && { ...head, rule: copy.rule[head.tieBreak] },
    rows: hall.data?.rows.map(rowOf),
    error: hall.error,
    refetch: hall.refetch,
    reveal: {
      run: (onSuccess) => reveal.mutate(undefined, { onSuccess }),
      isPending: reveal.isPending,
      error: reveal.error,
    },
    publishSay: copy.publishSay,
    told: refusals,
  }
}
