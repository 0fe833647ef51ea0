import { describe, expect, it } from 'vitest'
import type { ScoreEntry } from '#domain/ledger'
import type { ApiReply } from '#server/platform'
import { openHouse } from '../builders/cloud'
import { lots } from '../builders/lot'
import { fillProvince, TRIAL_POST } from '../builders/province'
import { readAll } from '../builders/read-all'
import { openRoughLine } from '../builders/rough-line'
import { holdRound } from '../builders/round'
import { begin, handingIn, type Paper } from '../builders/sitting'
import { stageOn } from '../builders/stage'
import { must } from '../builders/study'

const ATTEMPTS = Number(process.env.ATTEMPTS ?? 200)
const REPLIES_LOST = 0.2
const OPERATIONS_FAILING = 0.05
/** The same submission comes so often at least, mixed with those of all others. */
const TIMES = 3
const PHONES_AT_ONCE = 8
/** A machine that does other things too takes its time. */
const LONG = 180_000 + ATTEMPTS * 600

const line = await openRoughLine()
const house = await openHouse({ environment: line.environment })
line.leadTo(house.cloud.url)
const lot = lots(41)

const OPENS = Date.parse('2026-12-08T09:00:00+08:00')
const at = (ms: number) => house.cloud.setClock(new Date(OPENS + ms))

/** Does all pieces of work, so many at once. */
async function sideBySide(work: (() => Promise<void>)[]): Promise<void> {
  const waiting = work.values()
  const hand = async () => {
    for (const piece of waiting) await piece()
  }
  await Promise.all(Array.from({ length: PHONES_AT_ONCE }, hand))
}

/** Asks until an answer of the function arrives: a fault or a lost reply is no answer. */
async function untilAnswered(openid: string, event: object): Promise<ApiReply> {
  for (;;) {
    const reply = await house.post(openid, event)
    if (lot() < REPLIES_LOST) continue
    if (reply.ok || reply.code !== 'FAULT') return reply
  }
}

const MINUTE_MS = 60_000
/** Some minutes from one on; on a rough line a timer may die and hold its lease for a while. */
async function minutes(from: number, count: number): Promise<void> {
  for (let minute = from; minute < from + count; minute += 1) {
    at(minute * MINUTE_MS)
    await house.cloud.fireTimer('every-minute').catch(() => {})
  }
}

const papers = new Map<string, Paper>()
const receipts = new Map<string, ApiReply[]>()
describe(`${ATTEMPTS} submissions, duplicated, reordered, side by side, on a bad network`, () => {
  let sitting = ''

  it(
    'are each acknowledged, every time with the same receipt',
    async () => {
      const openids = await fillProvince(house.cloud.url, ATTEMPTS)
      const round = {
        key: 'faults-round',
        opensAt: OPENS,
        closesAt: OPENS + 7_200_000,
        minutes: 60,
      }
      sitting = await holdRound(stageOn(house.cloud), { ...round, posts: [TRIAL_POST] })
      at(1000)
      await sideBySide(
        openids.map((openid) => async () => {
          papers.set(openid, await begin(house, openid, sitting))
        }),
      )
      at(10 * MINUTE_MS)
      line.roughen(OPERATIONS_FAILING, lot)
      const sent = openids.flatMap((openid) => Array<string>(TIMES).fill(openid))
      const mixed = sent.map((openid) => ({ openid, lot: lot() })).sort((a, b) => a.lot - b.lot)
      await sideBySide(
        mixed.map(({ openid }) => async () => {
          const reply = await untilAnswered(openid, handingIn(must(papers.get(openid))))
          receipts.set(openid, [...(receipts.get(openid) ?? []), reply])
        }),
      )
      expect(line.failed()).toBeGreaterThan(ATTEMPTS / 10)
      for (const openid of openids) {
        const all = must(receipts.get(openid))
        expect(all).toHaveLength(TIMES)
        for (const reply of all) {
          expect(reply.ok, JSON.stringify(reply)).toBe(true)
          expect({ ...reply, now: 0 }).toEqual({ ...must(all[0]), now: 0 })
        }
      }
    },
    LONG,
  )

  it(
    'are each counted exactly once, and the boards hold what the ledger holds',
    async () => {
      await minutes(11, 6)
      line.mend()
      await minutes(17, 6 + Math.ceil(ATTEMPTS / 200))
      const entries = await readAll<ScoreEntry>(house.cloud.url, 'ledger', { sitting })
      expect(entries.map(({ attempt }) => attempt).toSorted()).toEqual(
        [...papers.values()].map(({ attempt }) => attempt).toSorted(),
      )
      expect(entries.every(({ folded }) => folded)).toBe(true)
      const total = entries.reduce((sum, { points }) => sum + points, 0)
      const [openid = ''] = papers.keys()
      const persons = await house.ask(openid, 'boards.persons', { board: sitting })
      const units = await house.ask(openid, 'boards.units', { board: sitting, level: 'city' })
      expect(persons.members).toBe(ATTEMPTS)
      expect(units.all.sum).toBe(total)
      for (const [who, paper] of [...papers].slice(0, 20)) {
        const entry = must(entries.find(({ attempt }) => attempt === paper.attempt))
        const better = entries.filter(
          ({ points, seconds }) =>
            points > entry.points || (points === entry.points && seconds < entry.seconds),
        )
        const { mine } = await house.ask(who, 'boards.persons', { board: sitting })
        const row = must(mine).rows.find((each) => each.mine)
        expect(row).toMatchObject({ rank: better.length + 1, score: entry.points })
      }
    },
    LONG,
  )

  it('are not changed by what comes afterwards', async () => {
    const [[openid, paper] = []] = papers
    if (!openid || !paper) throw new Error('nobody sat')
    const again = await house.post(openid, handingIn(paper))
    expect({ ...again, now: 0 }).toEqual({ ...must(must(receipts.get(openid))[0]), now: 0 })
    expect(await house.post(openid, handingIn(paper, 'other'))).toMatchObject({
      ok: false,
      code: 'ALREADY_SUBMITTED',
    })
  })
})
