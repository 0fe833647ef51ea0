import { type Branch, nameBeneath, type Officer, shortPlace, type Unit } from '#domain/org'
import { branchNear } from './branches'
import { CAST, type CastMember } from './cast'
import { demoNames, demoTails, drawn } from './lots'
import type { Seat } from './seats'

/** Of the invented people so many wait for their certificate, have left, or are in no branch. */
const WITHOUT_CERTIFICATE = 12
const LEFT = 4
const IN_NO_BRANCH = 80

type Person = Pick<Officer, '_id' | 'name' | 'certificate' | 'status'> & {
  readonly member: boolean
}

/** `YS` (演示) marks a number as invented; real certificates begin otherwise. */
const certificateOf = (unit: Unit, tail: string): string =>
  `YS${unit._id.slice(2, 6).padEnd(4, '0')}00${tail}`

/** Each of the cast on the first free seat of their unit and post. */
function seatCast(seats: readonly Seat[]): ReadonlyMap<Seat, CastMember> {
  const seated = new Map<Seat, CastMember>()
  for (const someone of Object.values(CAST)) {
    const seat = seats.find(
      (free) => free.unit._id === someone.unit && free.post === someone.post && !seated.has(free),
    )
    if (seat === undefined) throw new Error(`no seat for ${someone.name}`)
    seated.set(seat, someone)
  }
  return seated
}

const playing = ({ officerId, name, certificate }: CastMember): Person => ({
  _id: officerId,
  name,
  certificate,
  status: 'active',
  member: true,
})

/** The places in `seats` without an office: only there somebody is new or gone. */
const plainPlaces = (seats: readonly Seat[]): number[] =>
  seats.flatMap(({ post }, place) => (post === '队员' ? [place] : []))

/** Invented people for the other seats, in the order of the seats. */
function inventing(seats: readonly Seat[], seed: string): (place: number, seat: Seat) => Person {
  const [names, tails] = [demoNames(seed), demoTails(seed)]
  const waiting = drawn(plainPlaces(seats), WITHOUT_CERTIFICATE, `${seed}:waiting`)
  const left = drawn(plainPlaces(seats), LEFT, `${seed}:left`)
  const outside = drawn([...seats.keys()], IN_NO_BRANCH, `${seed}:outside`)
  return (place, { unit, roles }) => ({
    _id: `o-${`${place + 1}`.padStart(4, '0')}`,
    name: names[place] ?? '',
    certificate: waiting.has(place) ? null : certificateOf(unit, tails[place] ?? ''),
    status: left.has(place) ? 'left' : 'active',
    member: roles.includes('branchEditor') || !outside.has(place),
  })
}

interface Place {
  readonly units: ReadonlyMap<string, Unit>
  readonly branches: readonly Branch[]
}

function entry(person: Person, seat: Seat, number: number, place: Place): Officer {
  const { member, ...who } = person
  return {
    ...who,
    staffNumber: `GH${`${number}`.padStart(5, '0')}`,
    unit: seat.unit._id,
    unitName: seat.unit.name,
    parentName: nameBeneath(seat.unit, place.units),
    place: shortPlace(seat.unit.path.map((id) => place.units.get(id)?.name ?? '')),
    path: seat.unit.path,
    branch: member ? (branchNear(seat.unit.path, place.branches)?._id ?? null) : null,
    domain: seat.domain,
    post: seat.post,
    grants: seat.roles.map((role) => ({ role, unit: seat.unit._id })),
    openid: null,
    boundAt: null,
  }
}

/** The roster (名册): the cast on their seats, invented people on all others; nobody is bound yet. */
export function demoOfficers(seats: readonly Seat[], place: Place, seed: string): Officer[] {
  const cast = seatCast(seats)
  const invent = inventing(seats, seed)
  return seats.map((seat, i) => {
    const someone = cast.get(seat)
    return entry(someone ? playing(someone) : invent(i, seat), seat, i + 1, place)
  })
}
