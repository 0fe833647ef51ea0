import { describe, expect, it } from 'vitest'
import type { Sitting } from '#domain/exam'
import type { ScoreEntry } from '#domain/ledger'
import { boardsProjection } from '#server/boards'
import { regradeDue } from '#server/exam'
import { foldLedger } from '#server/ledger'
import { environmentOf } from '../../../local-cloud/functions/environment'
import { allOf, documentsOf, rebuiltOf } from '../../../test/builders/boards'
import { openHouse } from '../../../test/builders/cloud'
import {
  CLOSES,
  EIGHT,
  examDraft,
  HOUR,
  MINUTE,
  OPENS,
  ORGANISER,
  PROVINCE,
  standAt,
} from '../../../test/builders/held-exam'
import { haveSat } from '../../../test/builders/sat'
import { must } from '../../../test/builders/study'

/** Larger by hand: REGRADE_ATTEMPTS=20000. */
const MANY = Number(process.env.REGRADE_ATTEMPTS ?? 400)
const house = await openHouse()
const reason = '答案有误'
let now = CLOSES + HOUR

standAt(house, EIGHT)
const { season } = await house.ask(ORGANISER, 'contest.season', {
  season: null,
  key: 'regrade-season',
  place: PROVINCE,
  title: '学法竞赛季',
  from: '2026-11-01',
  until: '2026-12-31',
})

/** A round everybody may enter, sat by so many. */
async function round(key: string, count: number, freezeAt: number | null = null): Promise<string> {
  standAt(house, EIGHT)
  const who = { units: [], domains: [], posts: [], roles: [] }
  const { sitting } = await house.ask(ORGANISER, 'contest.draft', {
    ...examDraft(key, { who }),
    own: { season, tieBreak: 'time', freezeAt, revealAt: null },
  })
  await house.ask(ORGANISER, 'exam.publish', { sitting, from: 1 })
  await haveSat(house, await sittingOf(sitting), count)
  standAt(house, now)
  return sitting
}
const sittingOf = async (id: string): Promise<Sitting> =>
  must((await house.stored<Sitting>('sittings', { _id: id }))[0])

/** A database that is slow for once is no end: the next minute goes on. */
const again = () => ({ done: 1, folded: 1 })

/** The timer until nothing is left to be graded or folded. */
async function settle(): Promise<void> {
  Object.assign(process.env, environmentOf(house.cloud.url, {}))
  for (let minutes = 0; minutes < 2000; minutes += 1) {
    now += 2 * MINUTE
    const { done } = await regradeDue(() => now).catch(again)
    const { folded } = await foldLedger(() => now, [boardsProjection]).catch(again)
    const waiting = await house.stored('regrades', { state: 'waiting' })
    const running = await house.stored('regrades', { state: 'running' })
    if (done + folded + waiting.length + running.length === 0) return
  }
  throw new Error('it never settled')
}

const withdraw = async (sitting: string, key: string): Promise<string> => {
  const question = must((await sittingOf(sitting)).questions[0]).id
  const input = { sitting, key, question, right: null, reason }
  return (await house.ask(ORGANISER, 'exam.regrade', input)).regrade
}

describe('boards after a regrade', () => {
  it(`of ${MANY} attempts are what the ledger alone makes; taken back, they are as before`, async () => {
    const sitting = await round('regrade-all', MANY)
    await settle()
    const before = await documentsOf(house, sitting)
    expect(before).toEqual(await rebuiltOf(house, sitting))
    const regrade = await withdraw(sitting, 'regrade-01')
    await settle()
    const after = await documentsOf(house, sitting)
    expect(after.top).not.toEqual(before.top)
    expect(after).toEqual(await rebuiltOf(house, sitting))
    expect(await documentsOf(house, season)).toEqual(await rebuiltOf(house, season))
    await house.ask(ORGANISER, 'exam.undoRegrade', { sitting, regrade, key: 'undo-0001', reason })
    await settle()
    const { nodes, root, top, members } = await documentsOf(house, sitting)
    expect({ nodes, root, top }).toEqual({
      nodes: before.nodes,
      root: before.root,
      top: before.top,
    })
    expect(Object.keys(members)).toEqual(Object.keys(before.members))
    expect(await documentsOf(house, sitting)).toEqual(await rebuiltOf(house, sitting))
  }, 3_600_000)

  it('stand still while frozen, and those touched are told without points', async () => {
    const sitting = await round('frozen-01', 60, OPENS + HOUR)
    await settle()
    await foldLedger(() => now, [boardsProjection])
    const before = await documentsOf(house, sitting)
    const folded = await allOf<ScoreEntry>(house, 'ledger', { sitting, folded: true })
    expect(folded).toHaveLength(60)
    await withdraw(sitting, 'regrade-02')
    await settle()
    expect(await documentsOf(house, sitting)).toEqual(before)
    const messages = await allOf<{ _id: string; about: { before: unknown; after: unknown } }>(
      house,
      'messages',
      {
        kind: 'regraded',
        'about.sitting': sitting,
      },
    )
    const touched = (await allOf<ScoreEntry>(house, 'ledger', { sitting })).length - 60
    expect(touched).toBeGreaterThan(0)
    expect(messages.map(({ about }) => [about.before, about.after])).toEqual(
      Array(touched).fill([null, null]),
    )
    expect(await house.ask(ORGANISER, 'exam.analysis', { sitting })).toMatchObject({ ready: false })
  }, 300_000)
})
