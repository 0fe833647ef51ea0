import type { Input } from '#contract/index'
import type { Member } from '#domain/meets'
import { officersOf } from '#server/org'
import { refuse } from '#server/platform'
import type { EntrantFile } from '../store'

type MemberInput = Input<'meets', 'enter'>['members'][number]

/** Members with the names and posts of the roster, when all of them serve at or below the unit. One operation. */
export async function membersOfUnit(unit: string, wanted: readonly MemberInput[]) {
  const officers = await officersOf(wanted.map(({ officer }) => officer))
  const known = new Map(officers.map((officer) => [officer._id, officer]))
  const members = wanted.flatMap(({ officer: id, sex, age }): Member[] => {
    const officer = known.get(id)
    if (!officer?.path.includes(unit)) return []
    return [{ officer: id, name: officer.name, sex, age, post: officer.post }]
  })
  return members.length === wanted.length ? members : refuse('NOT_OF_UNIT')
}

/** Whether somebody competes in one of these events already, as another entrant or part of one. */
export const competesIn = (
  officers: readonly string[],
  events: readonly string[],
  entrants: readonly EntrantFile[],
): boolean =>
  entrants.some(
    (entrant) =>
      entrant.state === 'in' &&
      entrant.events.some((event) => events.includes(event)) &&
      entrant.members.some(({ officer }) => officers.includes(officer)),
  )
