import type { Reply } from '#contract/index'
import { FIRSTS, type OverallStanding } from '#domain/meets'
import type { Officer } from '#domain/org'
import { FIRSTS_TOLD } from './copy'
import type { EntrantFile, MeetFile } from './store'

type Row = Reply<'meets', 'standings'>['rows'][number]
type Named = Pick<Row, 'name' | 'parentName' | 'mine'>

const isMine = ({ members }: EntrantFile, officer: Officer): boolean =>
  members.some((member) => member.officer === officer._id)

/** Names by the ids of whatever is ranked: entrants, units, regions. */
function namesOf(
  { terms }: MeetFile,
  entrants: readonly EntrantFile[],
  officer: Officer,
): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>()
  for (const { id, name } of terms.regions) names.set(id, { name, parentName: '', mine: false })
  for (const { unit, unitName, parentName } of entrants)
    names.set(unit, { name: unitName, parentName, mine: officer.path.includes(unit) })
  for (const one of entrants)
    names.set(one.id, { name: one.name, parentName: one.unitName, mine: isMine(one, officer) })
  return names
}

/** Rows over several events in words, as they are shown to an officer. */
export function showOverall(
  meet: MeetFile,
  rows: readonly OverallStanding[],
  entrants: readonly EntrantFile[],
  officer: Officer,
): Row[] {
  const names = namesOf(meet, entrants, officer)
  const events = new Map(meet.terms.events.map(({ id, name }) => [id, name]))
  const told = (by: string | null) =>
    by === null ? null : by === FIRSTS ? FIRSTS_TOLD : (events.get(by) ?? by)
  return rows.map((row) => ({
    ...row,
    ...(names.get(row.id) ?? { name: row.id, parentName: '', mine: false }),
    toldBy: told(row.toldBy),
  }))
}
