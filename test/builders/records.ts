import { CAST } from '../../content/demo'
import plan from '../../content/plan/liaoning-2026.json'
import { sdkFor } from '../local-cloud/cloud'
import type { House } from './cloud'
import type { InputOf } from './paths'

/** The liaison of 沈阳, and the province: both answer for 和平大队. */
export const LIAISON = CAST.liaison.openid
export const PROVINCE = CAST.provincialAdmin.openid
export const HEPING = 'u-210102'

/** A quarter that runs, in which all tests of records live. */
export const RUNNING = {
  _id: '2026-q4',
  seq: 1,
  state: 'running',
  from: '2026-10-01',
  until: '2026-12-31',
  scheme: plan.honours.scheme,
  openedAt: Date.parse('2026-10-01T00:00:00+08:00'),
  version: 0,
  versions: [],
  notice: null,
  winners: [],
}

const periodsOf = (house: House) => sdkFor(house.cloud.url).database().collection('flagPeriods')

/** Opens a period without its use case. */
export async function withPeriod(house: House, change: object = {}): Promise<void> {
  await periodsOf(house).add({ data: { ...RUNNING, ...change } })
}

/** Puts the period of the tests on to another state. */
export async function periodIs(house: House, state: string, period = RUNNING._id): Promise<void> {
  await periodsOf(house).doc(period).update({ data: { state } })
}

/** What is entered of one record; a key and a title of its own each time. */
export function recordOf(change: Partial<InputOf<'records.enter'>> = {}): InputOf<'records.enter'> {
  const key = crypto.randomUUID()
  return {
    key,
    kind: 'partyLife',
    unit: HEPING,
    day: '2026-11-10',
    title: `支部党员大会 ${key.slice(0, 6)}`,
    part: 3,
    whole: 3,
    proof: '会议记录三份，签到表附后',
    picture: null,
    ...change,
  }
}

/** Enters a record as the liaison; its id. */
export const entered = async (house: House, change: Partial<InputOf<'records.enter'>> = {}) =>
  (await house.ask(LIAISON, 'records.enter', recordOf(change))).record

/** Enters one, and has the province confirm it. */
export async function confirmed(
  house: House,
  change: Partial<InputOf<'records.enter'>> = {},
): Promise<string> {
  const record = await entered(house, change)
  await house.ask(PROVINCE, 'records.decide', { record, verdict: 'pass', note: '' })
  return record
}
