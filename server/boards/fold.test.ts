import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { beforeAll, describe, expect, it } from 'vitest'
import { packingFor } from '#domain/boards'
import type { ScoreEntry } from '#domain/ledger'
import { boardsProjection, declareBoard, personsPage, setSizes } from '#server/boards'
import { foldLedger, unitMonthsProjection } from '#server/ledger'
import { documentsOf, rebuiltOf } from '../../test/builders/boards'
import { openHouse } from '../../test/builders/cloud'
import { type Cut, openLine } from '../../test/builders/line'
import { PATHS, scoreOf } from '../../test/builders/scores'
import { sdkFor } from '../../test/local-cloud/cloud'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)
// From here on the SDK of this process knows how to speak to a cloud.
sdkFor(house.cloud.url)

const LEASE_MS = 60_000
const SLOW = 400_000
/** Every second step is enough, see below; a longer stride for a quick look, 1 for certainty. */
const STRIDE = Number(process.env.CRASH_STRIDE ?? 2)
const BOARDS = ['c-first', 'c-second', 's-year']
let now = Date.parse('2026-11-18T09:00:00+08:00')

const generator = xoroshiro128plus(11)
const draw = (most: number) => unsafeUniformIntDistribution(0, most, generator)

const here = () => Object.assign(process.env, line.environment)
const database = () => sdkFor(house.cloud.url).database()

async function fold(): Promise<{ folded: number }> {
  here()
  now += LEASE_MS
  return foldLedger(() => now, [unitMonthsProjection, boardsProjection])
}

async function post(rows: readonly ScoreEntry[]): Promise<void> {
  if (rows.length > 0) await database().collection('ledger').add({ data: rows })
}

const grades = new Map<string, number>()
/** A score of somebody: a first attempt, another one, or an earlier one graded again, up or down. */
function someScore(): ScoreEntry {
  const officer = `o-${'x'.repeat(draw(2))}${draw(30)}`
  const sitting = BOARDS[draw(1)] ?? 'c-first'
  const number = 1 + draw(1)
  const attempt = `${sitting}:${officer}:${number}`
  const grade = (grades.get(attempt) ?? -1) + 1
  grades.set(attempt, grade)
  const path = draw(9) === 0 ? PATHS[draw(2)] : undefined
  return scoreOf({
    officer,
    sitting,
    season: 's-year',
    number,
    grade,
    points: draw(3) === 0 ? 100 : draw(100),
    seconds: 60 + draw(3) * 100,
    at: now + draw(1000),
    ...(path ? { path } : {}),
  })
}
const someScores = (count: number) => Array.from({ length: count }, someScore)

const expectRebuilt = async () => {
  for (const board of BOARDS)
    expect(await documentsOf(house, board)).toEqual(await rebuiltOf(house, board))
  expect(await house.stored('ledger', { folded: false })).toEqual([])
}

const setAway = (officer: string, away: boolean) =>
  database()
    .collection('boardPreferences')
    .doc(officer)
    .set({ data: { away, waiting: true, seq: now } })

beforeAll(async () => {
  here()
  for (const _id of BOARDS) {
    const season = _id.startsWith('s')
    const packing = packingFor(season ? 200 : 100, season ? 3600 : 600)
    if (!packing) throw new Error('it fits')
    const terms = { freezeAt: null, revealAt: null, place: ['u-21'] }
    await declareBoard({ _id, title: _id, packing, tieBreak: season ? 'time' : 'none', ...terms })
  }
  await setSizes(
    'c-first',
    new Map([
      ['u-21', 60],
      ['u-2101', 40],
      ['u-210102', 30],
      ['u-2102', 20],
    ]),
  )
})

describe('folding scores into boards', () => {
  it(
    'comes to what the ledger alone says, document for document, whatever happens',
    async () => {
      await fold()
      await expectRebuilt()
      for (let round = 0; round < 8; round += 1) {
        await post(someScores(draw(40)))
        if (round % 3 === 1) await setAway(`o-${draw(10)}`, draw(2) > 0)
        if (round === 6)
          await setSizes(
            's-year',
            new Map([
              ['u-2101', 7],
              ['u-21', 9],
              ['u-210102-1', 2],
            ]),
          )
        await fold()
        await expectRebuilt()
      }
    },
    SLOW,
  )

  it.each<Cut>(['before', 'after'])(
    'comes to the same after a crash %s any of its steps, and readers never see half of it',
    async (cut) => {
      const reader = `o-reader-${cut}`
      await post([
        scoreOf({ officer: reader, sitting: 'c-first', season: 's-year', points: 50, at: now }),
      ])
      await fold()
      const page = async () => {
        const { head: _, ...rest } = (await personsPage('s-year', reader, new Date(now))) ?? {
          head: null,
        }
        return rest
      }
      const met: number[] = []
      // Before an even step an even number is done, after it an odd one: together they meet every state.
      for (let calls = 0; ; calls += STRIDE) {
        await post(someScores(2))
        await setAway('o-xx7', calls % (2 * STRIDE) === 0)
        const before = await page()
        line.cutAfter(calls, cut)
        await fold().catch(() => undefined)
        const wasMet = line.met()
        line.mend()
        const amid = await page()
        await fold()
        const after = await page()
        expect([before, after]).toContainEqual(amid)
        if (!wasMet) break
        met.push(calls)
        if (met.length % 8 === 0) await expectRebuilt()
        expect(calls).toBeLessThan(300)
      }
      await expectRebuilt()
      expect(met.length * STRIDE).toBeGreaterThan(40)
    },
    SLOW,
  )

  it(
    'comes to the same when leases run out under slow folds',
    async () => {
      for (let round = 0; round < 4; round += 1) {
        await post(someScores(60))
        here()
        const folds = [1, 2, 3].map((late) =>
          foldLedger(() => now + late * LEASE_MS, [unitMonthsProjection, boardsProjection]),
        )
        await Promise.all(folds)
        now += 4 * LEASE_MS
        await fold()
        await expectRebuilt()
      }
    },
    SLOW,
  )
})
