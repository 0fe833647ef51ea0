import { beforeAll, describe, expect, it } from 'vitest'
import { packingFor } from '#domain/boards'
import type { ScoreEntry } from '#domain/ledger'
import {
  boardsProjection,
  declareBoard,
  personsPage,
  rankOf,
  setSizes,
  standingOf,
} from '#server/boards'
import { foldLedger, unitMonthsProjection } from '#server/ledger'
import { openHouse } from '../../test/builders/cloud'
import { openMeter } from '../../test/builders/meter'
import { scoreOf } from '../../test/builders/scores'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
const meter = await openMeter(house.cloud.url)
const SLOW = 120_000
const BOARD = 'c-round'
const ME = 'o-500'
let now = Date.parse('2026-11-18T09:00:00+08:00')

const score = (place: number, points: number, number = 1): ScoreEntry =>
  scoreOf({
    officer: `o-${place}`,
    sitting: BOARD,
    season: 's-year',
    number,
    points,
    seconds: 60 + ((place * 37) % 900),
    at: now,
  })

async function post(rows: readonly ScoreEntry[]): Promise<void> {
  const ledger = sdkFor(house.cloud.url).database().collection('ledger')
  for (let from = 0; from < rows.length; from += 250)
    await ledger.add({ data: rows.slice(from, from + 250) })
}

async function fold(): Promise<void> {
  now += 60_000
  await foldLedger(() => now, [unitMonthsProjection, boardsProjection])
}

/** What a piece of work asks of the database. */
function cost(work: () => Promise<unknown>) {
  Object.assign(process.env, meter.environment)
  return meter.count(work)
}

beforeAll(async () => {
  sdkFor(house.cloud.url)
  for (const [_id, most] of [
    [BOARD, 100],
    ['s-year', 1000],
  ] as const) {
    const packing = packingFor(most, 1200)
    if (!packing) throw new Error('it fits')
    const terms = { tieBreak: 'time', freezeAt: null, revealAt: null, place: ['u-21'] } as const
    await declareBoard({ _id, title: _id, packing, ...terms })
    await setSizes(_id, new Map([['u-21', 5000]]))
  }
})

describe('what boards ask of the database', () => {
  it(
    'is under a fifth of an operation a row for a first fold of a thousand, on two boards',
    async () => {
      await post(Array.from({ length: 1000 }, (_, place) => score(place, 40 + (place % 61))))
      const { operations } = await cost(fold)
      // Members and nodes are new: added by the dozen and the hundred.
      expect(operations).toBeLessThan(200)
    },
    SLOW,
  )

  it(
    'is under three operations a row for a thousand improvements, on two boards',
    async () => {
      await post(Array.from({ length: 1000 }, (_, place) => score(place, 41 + (place % 60), 2)))
      const { operations } = await cost(fold)
      // Two members, and two leaves each on the way from one place to another, shared by some.
      expect(operations).toBeLessThan(3000)
      expect(await house.stored('ledger', { folded: false })).toEqual([])
    },
    SLOW,
  )

  it('is three documents for a rank', async () => {
    const [mine] = await house.stored<{ key: number }>('boardMembers', { _id: `${BOARD}:${ME}` })
    const rank = () => rankOf(BOARD, mine?.key ?? 0)
    expect(await cost(rank)).toEqual({ operations: 2, documents: 3 })
  })

  it('is four documents for a page, five with a score of one’s own that waits', async () => {
    const page = () => personsPage(BOARD, ME, new Date(now))
    expect(await cost(page)).toEqual({ operations: 5, documents: 4 })
    await post([score(500, 100, 3)])
    // The season's terms are read once a minute.
    await personsPage(BOARD, ME, new Date(now))
    expect(await cost(page)).toEqual({ operations: 5, documents: 5 })
    const { documents } = await cost(() => standingOf(BOARD, ME, new Date(now)))
    expect(documents).toBe(5)
  })

  it('is three documents for units', async () => {
    const ask = () => house.ask('demo-officer', 'boards.units', { board: BOARD, level: 'county' })
    // The call, who asks, the head, and the level with one's own chunk.
    expect(await house.bill(ask)).toBeLessThanOrEqual(4)
  })
})
