import type { BranchKind } from '#domain/cases'
import type { PeriodState } from '#domain/honours'
import { CAST, demoOrganisation } from '../../content/demo'
import type { FlagPeriod, GroupStanding, UnitScore } from '../../server/honours/store'
import type { House } from './cloud'
import { insertAll } from './insert'
import { must } from './study'

export const PROVINCE = CAST.provincialAdmin.openid
/** 王海波 serves in the third squad of 和平大队, 沈阳. */
export const WANG = CAST.officer.openid
export const SQUAD = 'u-210102-3'
export const HEPING = 'u-210102'
export const SHENYANG = 'u-2101'

export const PERIOD = '2026-q4'
/** Within the period, after its last day, and after its notice of seven days. */
export const WITHIN = '2026-11-18T08:00:00+08:00'
export const OVER = '2027-01-04T08:00:00+08:00'
export const NOTICE_OVER = '2027-01-12T08:00:00+08:00'

/** Units that are scored. */
export const RANKED = demoOrganisation().units.filter(({ kind }) => kind !== 'province')
const unitOf = (id: string) => must(RANKED.find(({ _id }) => _id === id))
const branch = must(demoOrganisation().branches[0])

const DAY = { day: '2026-11-10', at: Date.parse('2026-11-10T09:00:00+08:00') }

/** Lines of the ledger that say a unit's branch published or shared a case, or that it was withdrawn. */
export async function caseLines(
  house: House,
  lines: readonly (readonly [unit: string, id: string, kind: BranchKind])[],
  when = DAY,
): Promise<void> {
  const entries = lines.map(([unit, id, kind]) => ({
    _id: `case:${id}:${kind.slice('case.'.length)}:0`,
    ...{ kind, branch: branch._id, unit, path: unitOf(unit).path, case: id, points: 5, ...when },
    ...{ folded: true, held: false },
  }))
  await insertAll(house.cloud.url, 'ledger', entries)
}

/** Lines of the ledger that say which place a unit has in a meet. */
export async function meetLines(
  house: House,
  meet: string,
  places: readonly (readonly [unit: string, place: number])[],
  title = 'Meet',
): Promise<void> {
  const entries = places.map(([unit, place]) => ({
    _id: `meet:${meet}:${unit}`,
    kind: 'meet.result',
    ...{ unit, path: unitOf(unit).path, meet, title, place, of: places.length, points: 0, ...DAY },
    ...{ folded: true, held: false },
  }))
  await insertAll(house.cloud.url, 'ledger', entries)
}

export const periodOf = async (house: House, id = PERIOD): Promise<FlagPeriod> =>
  must((await house.stored<FlagPeriod>('flagPeriods', { _id: id }))[0])

export const scoreOf = async (house: House, unit: string, version = 1): Promise<UnitScore> =>
  must((await house.stored<UnitScore>('flagScores', { _id: `${PERIOD}:${version}:${unit}` }))[0])

export const standingOf = async (house: House, group: string, version = 1) =>
  must(
    (
      await house.stored<GroupStanding>('flagStandings', { _id: `${PERIOD}:${version}:${group}` })
    )[0],
  )

/** Lets the timer run so many times. */
export async function minutes(house: House, count = 4): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) await house.cloud.fireTimer('every-minute')
}

const MINUTES_MOST = 12

/** Lets the timer take the snapshot. */
export async function taken(house: House): Promise<void> {
  for (let minute = 0; (await periodOf(house)).state === 'closing'; minute += 1) {
    if (minute > MINUTES_MOST) throw new Error('the snapshot is never whole')
    await minutes(house, 1)
  }
}

/** Opens the period and lets its preview come about. */
export async function running(house: House): Promise<void> {
  house.at(WITHIN)
  await house.ask(PROVINCE, 'honours.openPeriod', { period: PERIOD })
  await minutes(house)
}

/** How each state is reached from the one before. */
export const NEXT: Readonly<Record<PeriodState, (house: House) => Promise<unknown>>> = {
  running,
  closing: (house) => {
    house.at(OVER)
    return house.ask(PROVINCE, 'honours.closePeriod', { period: PERIOD })
  },
  checking: taken,
  notice: (house) => house.ask(PROVINCE, 'honours.publishNotice', { period: PERIOD }),
  awarded: (house) => {
    house.at(NOTICE_OVER)
    return house.ask(PROVINCE, 'honours.award', { period: PERIOD })
  },
}

/** Plays the period from the beginning up to a state. */
export async function playedUpTo(house: House, state: PeriodState): Promise<void> {
  const states = Object.keys(NEXT) as PeriodState[]
  for (const each of states.slice(0, states.indexOf(state) + 1)) await NEXT[each](house)
}
