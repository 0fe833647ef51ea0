import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FUNCTIONS } from '../../config/build-functions'
import { asking, type House } from '../builders/cloud'
import { COLLECTIONS, preparedData } from '../builders/prepared'
import { type Program, run } from '../builders/process'
import { must, rightOf, type ShownSet } from '../builders/study'

const PEOPLE = ['demo-officer', 'demo-judge', 'demo-squad-leader', 'demo-organiser']
/** How long answers pour in before the cut, milliseconds: at the first answers, amid, at the last. */
const CUTS = [15, 60, 150]
const SLOW = 120_000

const data = mkdtempSync(join(tmpdir(), 'power-cut-'))
let cloud: Program | undefined
afterAll(async () => {
  await cloud?.kill()
  rmSync(data, { recursive: true, force: true })
})
beforeAll(() => preparedData(data), SLOW)

async function start(day: string): Promise<Pick<House, 'ask' | 'post'>> {
  const at = ['--at', `${day}T08:00:00+08:00`]
  const args = [
    '--port',
    '0',
    '--data',
    data,
    '--functions',
    resolve(FUNCTIONS),
    '--collections',
    COLLECTIONS,
  ]
  cloud = run('local-cloud/main.ts', [...args, ...at])
  return asking(await cloud.said(/ready on (\S+)/))
}

const setOf = async (house: Pick<House, 'ask'>, openid: string): Promise<ShownSet> =>
  (await house.ask(openid, 'study.today', {})).set

/** Sends all answers of a person at once; those that were acknowledged. */
async function pour(house: Pick<House, 'post'>, openid: string, set: ShownSet): Promise<string[]> {
  const acknowledged: string[] = []
  const answer = async (question: ShownSet['questions'][number]) => {
    const input = { set: set.id, question: question.id, chosen: rightOf(question) }
    const reply = await house.post(openid, { path: 'study.answer', input })
    if (reply.ok) acknowledged.push(question.id)
  }
  await Promise.all(set.questions.map((question) => answer(question).catch(() => undefined)))
  return acknowledged
}

describe('a power cut while answers pour in', () => {
  it.each(CUTS.map((delay, i) => [delay, `2026-11-1${i + 1}`] as const))(
    'after %i ms loses no acknowledged answer and counts each once',
    async (delay, day) => {
      const house = await start(day)
      const sets = await Promise.all(PEOPLE.map((openid) => setOf(house, openid)))
      const pouring = PEOPLE.map((openid, i) => pour(house, openid, must(sets[i])))
      await wait(delay)
      await must(cloud).kill()
      const acknowledged = await Promise.all(pouring)

      const again = await start(day)
      for (const [i, openid] of PEOPLE.entries()) {
        const { questions, answers } = await setOf(again, openid)
        expect(questions).toEqual(must(sets[i]).questions)
        const kept = answers.map(({ question }) => question)
        expect(kept).toEqual(expect.arrayContaining(must(acknowledged[i])))
        expect(await pour(again, openid, must(sets[i]))).toHaveLength(5)
        const { points, entries } = await again.ask(openid, 'ledger.entries', {})
        expect(entries.filter((entry) => entry.day === day)).toMatchObject([{ points: 5 }])
        expect(points).toBe(entries.length * 5)
      }
      await must(cloud).kill()
    },
    SLOW,
  )
})
