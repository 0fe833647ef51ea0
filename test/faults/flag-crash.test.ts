import { beforeAll, describe, expect, it } from 'vitest'
import { countEvidence } from '#domain/honours'
import { type Giver, gathering, keepFlags } from '#server/honours'
import type { FlagPeriod, GroupStanding, UnitScore } from '../../server/honours/store'
import { openHouse } from '../builders/cloud'
import {
  OVER,
  PERIOD,
  PROVINCE,
  periodOf,
  playedUpTo,
  RANKED,
  SQUAD,
  standingOf,
} from '../builders/flags'
import { type Cut, openLine } from '../builders/line'
import { must } from '../builders/study'
import { endingTransactions } from '../builders/transactions'
import { sdkFor } from '../local-cloud/cloud'

const endTransactions = endingTransactions()
const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)

const LEASE_MS = 100_000
const STEPS_MOST = 200
/** The same at once: what is cut are the steps of the snapshot, not the reads of what it is made from. */
const given: Giver = async () =>
  RANKED.map(({ path, _id }) => ({
    source: 'cases.shared',
    path,
    evidence: countEvidence({ id: _id, proof: 'case', of: _id, title: _id, at: 1 }),
  }))
const gather = gathering([given])
let now = Date.parse(OVER)

const database = () => sdkFor(house.cloud.url).database()

/** One run of the timer over the line, in this process. */
async function run(): Promise<void> {
  database()
  Object.assign(process.env, line.environment)
  now += 60_000
  await keepFlags(() => now, gather)
}

const stored = async () => ({
  scores: (await house.stored<UnitScore>('flagScores')).map(({ at: _, ...score }) => score),
  standings: (await house.stored<GroupStanding>('flagStandings')).map(({ at: _, ...of }) => of),
  period: await periodOf(house),
})

/** Back to the moment it was closed. */
async function closedAgain(): Promise<void> {
  await database().collection('flagScores').where({ period: PERIOD }).remove()
  await database().collection('flagStandings').where({ period: PERIOD }).remove()
  const state: Partial<FlagPeriod> = { state: 'closing', version: 0, versions: [], units: 0 }
  await database().collection('flagPeriods').doc(PERIOD).update({ data: state })
  now += LEASE_MS
}

async function untilChecked(): Promise<void> {
  for (let runs = 0; (await periodOf(house)).state === 'closing'; runs += 1) {
    if (runs > 10) throw new Error('it never comes to rest')
    await run()
  }
}

beforeAll(async () => {
  await playedUpTo(house, 'closing')
})

// What a lost answer leaves behind is what a death before the next call finds: one kind of cut tries every step.
const CUT: Cut = 'after'

describe('a timer killed at any step', () => {
  it('leaves a snapshot that the next one makes whole, the same as without', async () => {
    await closedAgain()
    await untilChecked()
    const whole = await stored()
    expect(whole.scores).toHaveLength(RANKED.length)
    let steps = 0
    for (let met = true; met; steps += 1) {
      await closedAgain()
      line.cutAfter(steps, CUT)
      await untilChecked().catch(() => undefined)
      met = line.met()
      line.mend()
      now += LEASE_MS
      await untilChecked()
      const healed = await stored()
      expect(healed.scores).toEqual(whole.scores)
      expect(healed.standings).toEqual(whole.standings)
      expect(healed.period).toMatchObject({ state: 'checking', version: 1, units: RANKED.length })
      expect(healed.period.versions).toHaveLength(1)
      expect(steps).toBeLessThan(STEPS_MOST)
    }
    expect(steps).toBeGreaterThan(25)
  }, 240_000)
})

const vetoOf = (key: string) => ({
  ...{ key, period: PERIOD, unit: SQUAD, kind: 'safety', text: '认定书' },
})
const squadNow = async () =>
  must((await standingOf(house, 'station')).lines.find(({ unit }) => unit === SQUAD))

/** A veto that is cut off after so many operations; whether the cut was met. */
async function vetoCut(key: string, steps: number): Promise<boolean> {
  line.cutAfter(steps, CUT)
  await house.post(PROVINCE, { path: 'honours.veto', input: vetoOf(key) })
  const met = line.met()
  line.mend()
  endTransactions()
  return met
}

describe('a veto killed at any step', () => {
  it('is one when it is asked for again, with its line in the audit log', async () => {
    const before = (await standingOf(house, 'station')).lines
    let steps = 0
    for (let met = true; met; steps += 1) {
      const key = `crash-key-${steps}`
      met = await vetoCut(key, steps)
      const { id } = await house.ask(PROVINCE, 'honours.veto', vetoOf(key))
      expect(await house.stored('flagVetoes', { _id: id })).toHaveLength(1)
      expect(await house.stored('audit', { act: 'vetoUnit' })).toHaveLength(steps + 1)
      expect(await squadNow()).toMatchObject({ vetoed: true, rank: null })
      await house.ask(PROVINCE, 'honours.liftVeto', { veto: id, reason: '撤销' })
      expect((await standingOf(house, 'station')).lines).toEqual(before)
    }
    expect(steps).toBeGreaterThan(8)
  }, 120_000)

  it('is in what is published, also when nobody asks again', async () => {
    let steps = 0
    for (; (await house.stored('flagVetoes', { lifted: null })).length === 0; steps += 1)
      await vetoCut('crash-publish', steps)
    expect(await squadNow()).toMatchObject({ vetoed: false })
    await house.ask(PROVINCE, 'honours.publishNotice', { period: PERIOD })
    expect(await squadNow()).toMatchObject({ vetoed: true, rank: null })
  }, 120_000)
})

describe('an award killed at any step', () => {
  it('is one when it is asked for again', async () => {
    house.at('2027-01-20T08:00:00+08:00')
    let steps = 0
    for (let met = true; met; steps += 1) {
      await database()
        .collection('flagPeriods')
        .doc(PERIOD)
        .update({ data: { state: 'notice' } })
      line.cutAfter(steps, CUT)
      await house.post(PROVINCE, { path: 'honours.award', input: { period: PERIOD } })
      met = line.met()
      line.mend()
      endTransactions()
      await house.ask(PROVINCE, 'honours.award', { period: PERIOD })
      const { state, winners } = await periodOf(house)
      expect(state).toBe('awarded')
      expect(winners).toHaveLength(3)
      expect(await house.stored('audit', { act: 'awardFlags' })).toHaveLength(steps + 1)
    }
    expect(steps).toBeGreaterThan(8)
  }, 120_000)
})
