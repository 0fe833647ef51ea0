import { beforeAll, describe, expect, it } from 'vitest'
import { packingFor } from '#domain/boards'
import { boardsProjection, declareBoard } from '#server/boards'
import { foldLedger } from '#server/ledger'
import { openHouse } from '../../../test/builders/cloud'
import { scoreOf } from '../../../test/builders/scores'
import { sdkFor } from '../../../test/local-cloud/cloud'
import { heads } from '../store'
import { withHeld } from './with-held'

const house = await openHouse()
const BOARD = 'c-round'
const OPENS = Date.parse('2026-11-18T09:00:00+08:00')
const FREEZE = OPENS + 60_000
const SLOW = 60_000

const best = new Map<string, number>()
const handed = (place: number, points: number, at: number) => {
  const officer = `o-${place}`
  best.set(officer, Math.max(best.get(officer) ?? 0, points))
  const number = at < FREEZE ? 1 : 2
  return scoreOf({ officer, sitting: BOARD, number, points, at })
}

async function post(rows: readonly object[]): Promise<void> {
  const ledger = sdkFor(house.cloud.url).database().collection('ledger')
  for (let from = 0; from < rows.length; from += 250)
    await ledger.add({ data: rows.slice(from, from + 250) })
}

/** Everybody by their best, places shared. */
function bruteForce() {
  const scores = [...best.values()]
  return [...best]
    .map(([officer, score]) => ({
      name: `名${officer.slice(2)}`,
      score,
      rank: 1 + scores.filter((other) => other > score).length,
    }))
    .toSorted((a, b) => a.rank - b.rank)
}

const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place))

beforeAll(async () => {
  sdkFor(house.cloud.url)
  const packing = packingFor(100_000, 0)
  if (!packing) throw new Error('it fits')
  const terms = { freezeAt: FREEZE, revealAt: null, place: ['u-21'] }
  await declareBoard({ _id: BOARD, title: '', packing, tieBreak: 'none', ...terms })
  await post(times(700, (place) => handed(place, 10_000 - 10 * Math.floor(place / 3), OPENS)))
  // The first 450 hand in again after the freeze, some better, some worse; and some come anew.
  await post(times(450, (place) => handed(place, 9000 - 7 * place, FREEZE + place)))
  await post(times(60, (place) => handed(1000 + place, 9990 + place, FREEZE + place)))
  for (const at of [FREEZE + 60_000, FREEZE + 120_000])
    await foldLedger(() => at, [boardsProjection])
}, SLOW)

describe('a frozen board seen through', () => {
  it.each([1, 20, 180, 700])('has the first %i as they will be', async (most) => {
    const head = await heads.get(BOARD)
    if (head?.state !== 'frozen') throw new Error('it is frozen')
    const seen = await withHeld(head, most)
    expect(seen).toMatchObject({ members: 760, held: 510 })
    const found = seen.rows.map(({ name, score, rank }) => ({ name, score, rank }))
    const expected = bruteForce().slice(0, most)
    expect(found.map(({ score, rank }) => [score, rank])).toEqual(
      expected.map(({ score, rank }) => [score, rank]),
    )
    const byName = new Map(bruteForce().map((each) => [each.name, each]))
    for (const each of found) expect(each).toEqual(byName.get(each.name))
  })
})
