import { beforeAll, describe, expect, it } from 'vitest'
import { packingFor } from '#domain/boards'
import type { ScoreEntry } from '#domain/ledger'
import { declareBoard } from '#server/boards'
import { documentsOf, rebuiltOf } from '../../test/builders/boards'
import { openHouse } from '../../test/builders/cloud'
import { scoreOf } from '../../test/builders/scores'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
const ROUND = 'c-round'
const SEASON = 's-year'
const WANG = 'demo-officer'
const ORGANISER = 'demo-organiser'
const moment = (time: string) => Date.parse(`2026-11-18T${time}+08:00`)
const FREEZE = moment('09:30:00')
let made = 0

const packing = (score: number, seconds: number) => {
  const found = packingFor(score, seconds)
  if (!found) throw new Error('it fits')
  return found
}
const terms = { tieBreak: 'time', revealAt: null, place: ['u-21'] } as const

const post = async (rows: readonly ScoreEntry[]) => {
  await sdkFor(house.cloud.url).database().collection('ledger').add({ data: rows })
}
/** Scores of others, one of Wang's if told, that came in at a moment. */
const scores = (time: string, count: number, wang?: number): ScoreEntry[] => {
  const of = { sitting: ROUND, season: SEASON, at: moment(time) }
  const others = Array.from({ length: count }, () => {
    made += 1
    return scoreOf({ ...of, officer: `o-made-${made}`, points: 30 + (made % 60) })
  })
  if (wang === undefined) return others
  made += 1
  return [...others, scoreOf({ ...of, officer: 'o-officer', number: made, points: wang })]
}

async function foldAt(time: string): Promise<void> {
  house.at(`2026-11-18T${time}+08:00`)
  await house.cloud.fireTimer('every-minute')
}

/** All an officer can see, without the moments that pass by themselves. */
async function seen(openid: string): Promise<string> {
  const replies = [
    await house.ask(openid, 'boards.persons', { board: ROUND }),
    await house.ask(openid, 'boards.persons', { board: SEASON }),
    ...(await Promise.all(
      (['station', 'county', 'city'] as const).flatMap((level) =>
        [ROUND, SEASON].map((board) => house.ask(openid, 'boards.units', { board, level })),
      ),
    )),
  ]
  const ledger = await house.ask(openid, 'ledger.entries', { month: '2026-11' })
  const timeless = replies.map((reply) => {
    const { state, asOf } = reply.head
    return { ...reply, head: { ...reply.head, now: 0, asOf: state === 'live' ? 0 : asOf } }
  })
  return JSON.stringify([...timeless, ledger])
}

beforeAll(async () => {
  house.at('2026-11-18T08:00:00+08:00')
  sdkFor(house.cloud.url)
  const round = { _id: ROUND, title: '第一场', packing: packing(100, 600), freezeAt: FREEZE }
  await declareBoard({ ...round, ...terms })
  const season = { _id: SEASON, title: '赛季', packing: packing(1000, 6000), freezeAt: null }
  await declareBoard({ ...season, ...terms })
})

describe('a board', () => {
  it('is empty until somebody has a score', async () => {
    const page = await house.ask(WANG, 'boards.persons', { board: ROUND })
    expect(page).toMatchObject({ members: 0, top: [], mine: null, away: false })
    expect(await house.ask(WANG, 'boards.units', { board: ROUND, level: 'city' })).toMatchObject({
      units: 0,
      top: [],
      mine: null,
    })
    expect(await house.refused(WANG, 'boards.persons', { board: 'c-none' })).toEqual({
      code: 'BOARD_NOT_FOUND',
    })
  })

  it('knows one’s own place at once, and everybody’s after the fold', async () => {
    await post(scores('09:10:00', 40, 55))
    await foldAt('09:11:00')
    await post(scores('09:11:30', 0, 95))
    house.at('2026-11-18T09:11:40+08:00')
    const early = await house.ask(WANG, 'boards.persons', { board: ROUND })
    expect(early.members).toBe(41)
    expect(early.mine?.rows.find(({ mine }) => mine)).toMatchObject({ rank: 1, score: 95 })
    await foldAt('09:12:00')
    const late = await house.ask(WANG, 'boards.persons', { board: ROUND })
    expect(late.top[0]).toMatchObject({ rank: 1, score: 95, mine: true })
    expect(late.members).toBe(41)
    expect(late.head.asOf).toBeGreaterThanOrEqual(moment('09:12:00'))
    expect(late.mine?.rows.map(({ rank }) => rank)).toEqual([1, 2])
  })

  it('forgets who left it, but not for the unit, and knows them again', async () => {
    const units = () => house.ask(WANG, 'boards.units', { board: ROUND, level: 'city' })
    const before = await units()
    await house.ask(WANG, 'boards.setAway', { away: true })
    await foldAt('09:13:00')
    const gone = await house.ask(WANG, 'boards.persons', { board: ROUND })
    expect(gone).toMatchObject({ away: true, mine: null, members: 40 })
    expect(gone.top.some(({ mine }) => mine)).toBe(false)
    expect((await units()).top).toEqual(before.top)
    await house.ask(WANG, 'boards.setAway', { away: false })
    await foldAt('09:14:00')
    const back = await house.ask(WANG, 'boards.persons', { board: ROUND })
    expect(back).toMatchObject({ away: false, members: 41 })
    expect(await house.stored('boardPreferences')).toEqual([])
  })
})

describe('a frozen board', () => {
  it('takes in what came before the freeze, and nothing after', async () => {
    await post([...scores('09:29:59', 3), ...scores('09:30:00', 3, 99)])
    await foldAt('09:30:10')
    const page = await house.ask(WANG, 'boards.persons', { board: ROUND })
    expect(page).toMatchObject({ members: 44, head: { state: 'frozen', asOf: FREEZE } })
    expect(page.mine?.rows.find(({ mine }) => mine)).toMatchObject({ score: 95 })
  })

  it('answers nobody another byte, whatever comes in', async () => {
    const before = await seen(WANG)
    const stranger = await seen('demo-judge')
    for (const [minute, time] of ['09:31:00', '09:32:00', '09:33:00'].entries()) {
      await post(scores(time, 20, 100))
      // One that was handed in before the freeze but comes to the ledger after it.
      await post(scores('09:29:00', 2, 96 + minute))
      expect(await seen(WANG)).toBe(before)
      await foldAt(`09:3${minute + 1}:30`)
      expect(await seen(WANG)).toBe(before)
      expect(await seen('demo-judge')).toBe(stranger)
    }
  })

  it('is seen through by its organisers alone', async () => {
    const inside = await house.ask(ORGANISER, 'boards.inside', { board: ROUND })
    expect(inside.members).toBe(44 + 3 + 60 + 6)
    expect(inside.held).toBe(3 + 1 + 60 + 3 + 6 + 3)
    expect(inside.rows[0]).toMatchObject({ rank: 1, score: 100 })
    expect(await house.refused(WANG, 'boards.inside', { board: ROUND })).toEqual({
      code: 'NOT_ALLOWED',
    })
  })

  it('is rehearsed without a name or a score', async () => {
    const { rows } = await house.ask(ORGANISER, 'boards.hall', { board: ROUND, rehearsal: true })
    expect(rows).toHaveLength(20)
    expect(rows[4]).toMatchObject({ rank: 5, name: '第 5 名', score: 0, place: '', unitName: '' })
  })

  it('is not revealed before it is frozen, nor opened before it is revealed', async () => {
    expect(await house.refused(ORGANISER, 'boards.reveal', { board: SEASON })).toEqual({
      code: 'NOT_FROZEN',
    })
    const again = { board: ROUND, key: 'reopen-key-1', reason: '更正一题' }
    expect(await house.refused(ORGANISER, 'boards.reopen', again)).toEqual({ code: 'NOT_REVEALED' })
  })

  it('shows everybody what the hall saw, once revealed', async () => {
    const hall = await house.ask(ORGANISER, 'boards.hall', { board: ROUND, rehearsal: false })
    expect(hall.rows[0]).toMatchObject({ rank: 1, score: 100 })
    expect(hall.rows.every(({ unitName }) => unitName !== '')).toBe(true)
    house.at('2026-11-18T10:00:00+08:00')
    const { head } = await house.ask(ORGANISER, 'boards.reveal', { board: ROUND })
    expect(head.state).toBe('revealed')
    await foldAt('10:01:00')
    const page = await house.ask(WANG, 'boards.persons', { board: ROUND })
    const person = ({ rank, name, score, seconds }: (typeof hall.rows)[number]) => [
      rank,
      name,
      score,
      seconds,
    ]
    const tops = page.top.map((row) => [row.rank, row.name, row.score, row.seconds])
    expect(tops).toEqual(hall.rows.slice(0, 10).map(person))
    for (const board of [ROUND, SEASON])
      expect(await documentsOf(house, board)).toEqual(await rebuiltOf(house, board))
  })

  it('is opened again once, with a reason, and stands still until it is revealed again', async () => {
    const again = { board: ROUND, key: 'reopen-key-1', reason: '更正一题' }
    for (const _ of [1, 2]) {
      const { head } = await house.ask(ORGANISER, 'boards.reopen', again)
      expect(head).toMatchObject({ state: 'frozen', version: 2 })
    }
    house.at('2026-11-18T10:02:00+08:00')
    const before = await seen(WANG)
    await post(scores('10:02:00', 5, 100))
    await foldAt('10:03:00')
    expect(await seen(WANG)).toBe(before)
    await house.ask(ORGANISER, 'boards.reveal', { board: ROUND })
    await foldAt('10:04:00')
    expect(await seen(WANG)).not.toBe(before)
    expect(await house.stored('ledger', { held: true })).toEqual([])
  })

  it('is not revealed while scores wait for the fold', async () => {
    await house.ask(ORGANISER, 'boards.reopen', {
      board: ROUND,
      key: 'reopen-key-2',
      reason: '再更正',
    })
    await post(scores('10:05:00', 2))
    for (const path of ['boards.reveal', 'boards.hall'] as const)
      expect(await house.refused(ORGANISER, path, { board: ROUND, rehearsal: false })).toEqual({
        code: 'STILL_COUNTING',
        data: { open: 0, unfolded: 2 },
      })
  })
})
