import { isDeepStrictEqual } from 'node:util'
import type { Input, RefusalCode } from '#contract/index'
import { type Member, standardOf } from '#domain/meets'
import { mayAct, nameBeneath, type Officer, type Unit } from '#domain/org'
import { unitsOf } from '#server/org'
import { isRefusal, type Refusal, refuse, type UseCase } from '#server/platform'
import { changed } from '../change'
import { entrantOf } from '../entrant-of'
import { idFor } from '../ids'
import { entrantsOf, meetOf } from '../meet-of'
import type { EntrantFile, MeetFile } from '../store'
import { competesIn, membersOfUnit } from './members'

type Entering = Input<'meets', 'enter'>
type Refused = Refusal<RefusalCode<'meets', 'enter'>>

/** The unit's own liaison enters it, or who organises the meet. */
const mayEnter = ({ grants }: Officer, meet: MeetFile, unit: Unit): boolean =>
  mayAct(grants, 'liaison', unit.path) || mayAct(grants, 'organiser', meet.path)

/** Whether an entry is what its events ask for: teams or single officers, of a region, with a standard for each. */
function fits(meet: MeetFile, { region, kind, events }: Entering, members: readonly Member[]) {
  const entered = meet.terms.events.filter(({ id }) => events.includes(id))
  const hasStandard = entered.every(
    ({ scoring }) =>
      scoring.kind !== 'measured' ||
      kind === 'team' ||
      members.every((member) => standardOf(scoring.standards, member)),
  )
  return (
    meet.terms.regions.some(({ id }) => id === region) &&
    entered.length === new Set(events).size &&
    entered.every(({ entry }) => entry === kind) &&
    (kind === 'team' || members.length === 1) &&
    new Set(members.map(({ officer }) => officer)).size === members.length &&
    // Nobody who competes judges.
    members.every(({ officer }) => !meet.judges.includes(officer)) &&
    hasStandard
  )
}

/** A single officer enters all their events at once: all-round, they are one entrant. */
const isTwice = (
  { kind, events }: Entering,
  members: readonly Member[],
  entrants: readonly EntrantFile[],
): boolean => {
  const officers = members.map(({ officer }) => officer)
  const singles = entrants.filter((one) => one.kind === 'single' && one.state === 'in')
  const isSingle = singles.some((one) =>
    one.members.some(({ officer }) => officers.includes(officer)),
  )
  return competesIn(officers, events, entrants) || (kind === 'single' && isSingle)
}

/** The unit with the name above it, when it is one of the meet's. One operation. */
async function unitOf(meet: MeetFile, id: string) {
  const [unit] = await unitsOf([id])
  if (!unit?.path.includes(meet.place)) return refuse('OUT_OF_PLACE')
  return unit
}

async function entrantFor(
  meet: MeetFile,
  { unit, input, id, at }: { unit: Unit; input: Entering; id: string; at: number },
): Promise<EntrantFile | Refused> {
  const members = await membersOfUnit(unit._id, input.members)
  if (isRefusal(members)) return members
  if (!fits(meet, input, members)) return refuse('WRONG_ENTRY')
  if (meet.draws.some(({ event }) => input.events.includes(event))) return refuse('ALREADY_DRAWN')
  if (isTwice(input, members, await entrantsOf(meet._id))) return refuse('TWICE')
  const above = new Map((await unitsOf(unit.path)).map((one) => [one._id, one]))
  const { kind, name, region, events } = input
  return {
    ...{ _id: `${meet._id}:${id}`, id, meet: meet._id, kind, name, region, at },
    ...{ unit: unit._id, unitName: unit.name, parentName: nameBeneath(unit, above) },
    ...{ path: unit.path, members, events: [...new Set(events)], state: 'in', changes: [] },
  }
}

const isSame = (known: EntrantFile, input: Entering): boolean =>
  known.unit === input.unit &&
  known.name === input.name &&
  isDeepStrictEqual(known.events, [...new Set(input.events)]) &&
  isDeepStrictEqual(
    known.members.map(({ officer }) => officer),
    input.members.map(({ officer }) => officer),
  )

/**
 * Enters a team or a single officer (报名); the same key again is the same entry. Ten operations at most.
 */
export const enter: UseCase<'meets', 'enter'> = async (call, input) => {
  const id = idFor('e', call.officer._id, input.key)
  const known = await entrantOf(input.meet, id)
  if (known) return isSame(known, input) ? { entrant: id } : refuse('TWICE')
  const find = async () => (await meetOf(input.meet)) ?? refuse('MEET_NOT_FOUND')
  const after = await changed(find, async (meet) => {
    const unit = await unitOf(meet, input.unit)
    if (isRefusal(unit)) return unit
    if (!mayEnter(call.officer, meet, unit)) return refuse('NOT_ALLOWED')
    if (meet.state !== 'open') return refuse('NOT_OPEN')
    const at = call.now.getTime()
    const entrant = await entrantFor(meet, { unit, input, id, at })
    if (isRefusal(entrant)) return entrant
    // The meet goes up by one with it, so that a draw never overlooks who enters meanwhile.
    return { fields: {}, also: (within) => within.add('meetEntrants', entrant) }
  })
  return isRefusal(after) ? after : { entrant: id }
}
