import { beforeAll, describe, expect, it } from 'vitest'
import { chunksOf, levelCells, type Tally } from '#domain/boards'
import { indicatorsOf } from '#domain/honours'
import { gathering, keepFlags, LEDGER_GIVERS } from '#server/honours'
import plan from '../../../content/plan/liaoning-2026.json'
import { openHouse } from '../../../test/builders/cloud'
import {
  caseLines,
  HEPING,
  PERIOD,
  PROVINCE,
  RANKED,
  SHENYANG,
  SQUAD,
  scoreOf,
  WANG,
  WITHIN,
} from '../../../test/builders/flags'
import { insertAll } from '../../../test/builders/insert'
import { openMeter } from '../../../test/builders/meter'
import { sdkFor } from '../../../test/local-cloud/cloud'

const house = await openHouse()
const meter = await openMeter(house.cloud.url)
house.at(WITHIN)

const gather = gathering(LEDGER_GIVERS)
let now = Date.parse(WITHIN)
const CLOSED = Date.parse('2026-11-10T10:00:00+08:00')

/** What one run of the timer asks of the database, and what it left. */
async function run() {
  sdkFor(house.cloud.url)
  Object.assign(process.env, meter.environment)
  now += 60_000
  let left = 0
  const cost = await meter.count(async () => {
    left = (await keepFlags(() => now, gather)).left
  })
  return { ...cost, left }
}

const sitting = (id: string, kind: 'exam' | 'round', change: object = {}) => ({
  _id: id,
  kind,
  ...{ state: 'published', place: ['u-21'], releasedAt: null, analyseSince: 0 },
  terms: { title: `Sitting ${id}`, closesAt: CLOSED, review: 'afterSubmit' },
  ...change,
})

const tally = (took: number, passed: number) => ({ took, passed, sum: 0, bands: [] })
const analysis = (id: string, units: object) => ({
  ...{ _id: id, state: 'done', total: tally(40, 30), units },
})

/** A board of the stations of 和平, the third squad second. */
function boardOf(id: string, state: string, freezeAt: number | null) {
  const stations = RANKED.filter(({ parent, kind }) => parent === HEPING && kind === 'station')
  const tallies = stations.map(({ _id: unit, name }): Tally => {
    const points = unit === SQUAD ? 50 : unit === 'u-210102-1' ? 90 : 10
    return { unit, name, parentName: '', size: 2, took: 2, sum: points }
  })
  const pool = { size: 100, counts: { 5: 60, 25: 20, 45: 20 } }
  const cells = levelCells(id, 'station', tallies, pool)
  const nodes = chunksOf(id, 'station').map((_id) => ({
    ...{ _id, board: id, batch: 1, wasBatch: 0, counts: '', wasCounts: '', was: {} },
    cells: cells.get(_id) ?? {},
  }))
  return { head: { _id: id, batch: 1, state, freezeAt }, nodes, stations: stations.length }
}

const BOARDS = {
  'r-revealed': boardOf('r-revealed', 'revealed', CLOSED - 1000),
  'r-frozen': boardOf('r-frozen', 'frozen', CLOSED - 1000),
  'r-never-frozen': boardOf('r-never-frozen', 'live', null),
}

beforeAll(async () => {
  const put = (collection: string, documents: readonly object[]) =>
    insertAll(house.cloud.url, collection, documents)
  await put('sittings', [
    sitting('x-counted', 'exam'),
    sitting('x-uncounted', 'exam', { analyseSince: 5 }),
    sitting('x-kept-back', 'exam', {
      terms: { title: 'Kept back', closesAt: CLOSED, review: 'afterRelease' },
    }),
    sitting('x-earlier', 'exam', {
      terms: {
        title: 'Earlier',
        closesAt: Date.parse('2026-09-30T15:59:59Z'),
        review: 'afterSubmit',
      },
    }),
    sitting('x-of-shenyang', 'exam', { place: ['u-21', SHENYANG] }),
    sitting('x-withdrawn', 'exam', { state: 'withdrawn' }),
    ...Object.keys(BOARDS).map((id) => sitting(id, 'round')),
  ])
  const few = { [HEPING]: tally(12, 9), [SQUAD]: tally(4, 4) }
  await put('analyses', [
    ...['x-counted', 'x-uncounted', 'x-kept-back', 'x-earlier', 'x-withdrawn'].map((id) =>
      analysis(id, few),
    ),
    analysis('x-of-shenyang', { [HEPING]: tally(10, 10) }),
  ])
  await put(
    'boards',
    Object.values(BOARDS).map(({ head }) => head),
  )
  await put(
    'boardNodes',
    Object.values(BOARDS).flatMap(({ nodes }) => nodes),
  )
  await house.ask(PROVINCE, 'honours.openPeriod', { period: PERIOD })
})

describe(`a preview of ${RANKED.length} units by ${indicatorsOf(plan.honours.scheme as never).length} indicators`, () => {
  const bounds = { operations: 90, documents: 1000 }
  const within = ({ operations, documents }: { operations: number; documents: number }) =>
    operations <= bounds.operations && documents <= bounds.documents

  it('comes about in bounded portions, sixty scores each', async () => {
    expect(RANKED.length).toBeGreaterThanOrEqual(115)
    const left: number[] = []
    for (;;) {
      const cost = await run()
      expect(within(cost), JSON.stringify(cost)).toBe(true)
      left.push(cost.left)
      if (cost.left === 0) break
    }
    expect(left).toEqual([RANKED.length - 60, RANKED.length - 120, 0])
  })

  it('costs two operations where nothing is due', async () => {
    expect(await run()).toMatchObject({ operations: 2, left: 0 })
  })

  it('writes what changed alone, when it is ten minutes old', async () => {
    await caseLines(house, [[SQUAD, 'c-new', 'case.published']])
    now += 10 * 60_000
    const cost = await run()
    expect(within(cost)).toBe(true)
    // The squad, its county, its city.
    const changed = (await house.stored<{ at: number }>('flagScores')).filter(
      ({ at }) => at === now,
    )
    expect(changed).toHaveLength(3)
  })

  it('is taken up after its timer died with the lease', async () => {
    const timer = sdkFor(house.cloud.url).database().collection('flagTimers').doc('timer')
    await timer.update({ data: { leasedUntil: now + 90_000, previewedAt: 0 } })
    expect((await run()).operations).toBeLessThanOrEqual(5)
    now += 90_000
    await run()
    expect((await timer.get()).data).toMatchObject({ leasedUntil: 0, previewedAt: now })
  })
})

describe('evidence', () => {
  const indicator = async (unit: string, id: string) =>
    (await scoreOf(house, unit, 0)).indicators.find((each) => each.indicator === id)

  it('of exams is that of those which are counted, in the period, and may be told of', async () => {
    const passed = await indicator(HEPING, 'exam-passed')
    expect(passed?.evidence.map(({ id }) => id)).toEqual(['exam:x-counted', 'exam:x-of-shenyang'])
    expect(passed).toMatchObject({ part: 19, whole: 22 })
  })

  it('of an exam counts everybody for who held it', async () => {
    expect(await indicator(SHENYANG, 'exam-passed')).toMatchObject({ part: 30, whole: 40 })
  })

  it('about fewer than five people is none', async () => {
    expect(await indicator(SQUAD, 'exam-passed')).toMatchObject({ points: null, evidence: [] })
  })

  it('of a contest is the place on boards that are revealed, or were never frozen', async () => {
    const of = BOARDS['r-revealed'].stations
    const standing = await indicator(SQUAD, 'contest-standing')
    expect(standing?.evidence).toMatchObject([
      { id: 'board:r-never-frozen', place: 2, part: of - 1, whole: of },
      { id: 'board:r-revealed', place: 2 },
    ])
    expect(await indicator(HEPING, 'contest-standing')).toMatchObject({ points: null })
  })
})

describe('the flag page', () => {
  it.each(['station', 'county', 'city'] as const)(
    'of a %s reads six times at most',
    async (group) => {
      const bill = await house.bill(() => house.ask(WANG, 'honours.flag', { group }))
      // One call, who asks, and four reads.
      expect(bill).toBeLessThanOrEqual(1 + 6)
      expect(bill).toBe(1 + 5)
    },
  )
})
