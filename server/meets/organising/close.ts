import { beijingDayOf } from '#domain/beijing-day'
import type { MeetResultEntry, OverallStanding } from '#domain/meets'
import { refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { declaredStages, stageOf } from '../in-stages'
import { entrantsOf } from '../meet-of'
import { overallOf } from '../overall-of'
import { rowsOfResults } from '../results-of'
import { type EntrantFile, type MeetFile, meetOveralls, meetResultRows } from '../store'
import { act } from './act'

/** The ledger's lines of all units that have a place. */
function linesOf(
  { _id, terms }: MeetFile,
  units: readonly OverallStanding[],
  entrants: readonly EntrantFile[],
  now: Date,
): MeetResultEntry[] {
  const paths = new Map(entrants.map(({ unit, path }) => [unit, path]))
  const ranked = units.filter(({ rank }) => rank !== null)
  return ranked.map(({ id, rank, total }) => ({
    ...{ _id: `meet:${_id}:${id}`, kind: 'meet.result', unit: id, path: paths.get(id) ?? [] },
    ...{ meet: _id, title: terms.title, place: rank ?? 0, of: ranked.length, points: total ?? 0 },
    ...{ day: beijingDayOf(now), at: now.getTime(), folded: true, held: false },
  }))
}

/** Writes what the meet came to, each document once: a closing that was cut short goes on where it was. */
async function kept(meet: MeetFile, now: Date): Promise<void> {
  const [rows, entrants] = await Promise.all([rowsOfResults(meet, 'shown'), entrantsOf(meet._id)])
  const overall = overallOf(meet.terms, rows, entrants)
  await meetOveralls.add({
    ...{ _id: `${meet._id}:overall`, meet: meet._id, at: now.getTime() },
    ...overall,
  })
  for (const line of linesOf(meet, overall.units, entrants, now)) await meetResultRows.add(line)
}

/**
 * Ends a meet (比武结束): all is final, what it came to is kept, and each unit's place goes into the ledger, where flags
 * find it. The same again is the same. Six operations, one for each unit, and five to show it.
 */
export const close: UseCase<'meets', 'close'> = (call, { meet: id }) =>
  act(call, id, async (meet) => {
    if (meet.state === 'over') return 'done'
    if (meet.stages.some(({ held }) => held)) return refuse('STILL_FROZEN')
    const open = declaredStages(meet).filter((of) => stageOf(meet, of)?.state !== 'final').length
    if (open > 0 || meet.state === 'draft') return refuse('NOT_FINAL', { open })
    await kept(meet, call.now)
    return { fields: { state: 'over', acts: withAct(meet, call, 'close') } }
  })
