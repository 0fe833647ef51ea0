import { pointsText } from '#ui'
import type { HallRow, Revealing } from '../../../boards/hall'
import type { OverallRow } from '../../queries'
import { useReveal } from '../changes'
import { copy } from '../copy/hall'
import type { Managed } from '../form/form'
import { useHall, useManage } from '../queries'
import { refusals } from '../refusals'

/** A standing before a hall: 全能 or 单位. */
export type HallOf = 'allRound' | 'units'

/** Who has no place is not read out. A rehearsal has neither names nor totals. */
function rowOf({ rank, name, parentName, total }: OverallRow): HallRow[] {
  if (rank === null) return []
  const score = total === null ? '' : pointsText(total)
  return [
    {
      rank,
      name,
      unitName: parentName,
      parentName: '',
      place: copy.place(parentName),
      score,
      time: null,
    },
  ]
}

/** Without a freeze everybody knows already; before it only a rehearsal makes sense. */
function stateOf({ terms: { freezeAt }, now, revealed }: Managed) {
  if (freezeAt === null || revealed) return 'revealed'
  return freezeAt > now ? 'live' : 'frozen'
}

/** A run that was kept ends when results were corrected since; revealing them changes none. */
const versionOf = ({ results }: Managed): number =>
  results.reduce((sum, { version }) => sum + version, 0)

/** A meet's standing over several events, to be revealed (比武滚榜). */
export function useMeetHall(meet: string, of: HallOf, rehearsal: boolean): Revealing {
  const managed = useManage(meet)
  const hall = useHall({ meet, of, rehearsal })
  const reveal = useReveal()
  const { data } = managed
  return {
    head: data && {
      title: copy.title(data.terms.title, of),
      state: stateOf(data),
      version: versionOf(data),
      freezeAt: data.terms.freezeAt,
      revealAt: null,
      now: data.now,
      rule: copy.rule[of],
    },
    rows: hall.data?.rows.flatMap(rowOf),
    error: hall.error ?? managed.error,
    refetch: () => Promise.all([hall.refetch(), managed.refetch()]),
    reveal: {
      run: (onSuccess) => reveal.mutate({ meet }, { onSuccess }),
      isPending: reveal.isPending,
      error: reveal.error,
    },
    publishSay: copy.publishSay,
    told: refusals,
  }
}
