import { describe, expect, it } from 'vitest'
import type { ItemFigures } from '#domain/bank'
import type { StudySet } from '#domain/study'
import { foldStatistics, publishBatches, withAnswers } from '#server/bank'
import { answersIn, studiedAnswers } from '#server/study'
import { BOUND_CAST } from '../../content/demo'
import { BANK_EDITOR, BANK_REVIEWER, shelfIds } from '../builders/bank'
import { openHouse } from '../builders/cloud'
import { openLine } from '../builders/line'
import { fromFile, stagedImport } from '../builders/staged'
import { studyDay } from '../builders/study'
import { sdkFor } from '../local-cloud/cloud'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
let now = Date.now()

type Items = Record<string, Record<string, ItemFigures>>

/** The figures as all settled sets of all time make them. */
async function rebuilt(): Promise<Items> {
  const sets = await house.stored<StudySet>('sets', { settled: true })
  return withAnswers({}, sets.flatMap(answersIn)) as Items
}
async function kept(): Promise<Items> {
  const buckets = await house.stored<{ _id: string; items?: Items }>('itemStatistics')
  return Object.assign({}, ...buckets.map(({ items }) => items ?? {}))
}
/** Which persons are kept depends on who came first; how many, and all figures, do not. */
const plain = (items: Items) =>
  Object.fromEntries(
    Object.entries(items).map(([question, versions]) => [
      question,
      Object.entries(versions).map(([version, { persons, ...figures }]) => ({
        version,
        ...figures,
        persons: persons.length,
      })),
    ]),
  )

/** The SDK within this process asks over the line; that of the tests has set its own way. */
function overTheLine(): void {
  sdkFor(house.cloud.url).database()
  Object.assign(process.env, line.environment)
}

/** Does a piece of a timer's work with the line cut at each call in turn, whether it reached the cloud or not. */
async function cutEverywhere(work: () => Promise<unknown>, again: () => Promise<void>) {
  for (const cut of ['before', 'after'] as const)
    for (let calls = 0; ; calls += 1) {
      await again()
      overTheLine()
      line.cutAfter(calls, cut)
      await work().catch(() => undefined)
      const met = line.met()
      line.mend()
      // The lease of what died has run out by then.
      now += 2 * MINUTE
      overTheLine()
      await work()
      if (!met) break
    }
}

describe('figures of questions', () => {
  it('are what a rebuild makes of all sets, wherever the counting died', async () => {
    let day = 9
    await cutEverywhere(
      async () => {
        await foldStatistics(() => now, studiedAnswers)
      },
      async () => {
        day += 1
        now += 2 * HOUR
        const date = new Date(Date.UTC(2026, 9, day)).toISOString().slice(0, 10)
        house.at(`${date}T08:00:00+08:00`)
        const someone = BOUND_CAST[day % BOUND_CAST.length]
        if (someone) await studyDay(house, someone.openid, (_, place) => place % 2 === 0)
      },
    )
    expect(day).toBeGreaterThan(20)
    expect(Object.keys(await kept()).length).toBeGreaterThan(20)
    expect(plain(await kept())).toEqual(plain(await rebuilt()))
  }, 120_000)

  it('say nothing of a question that too few answered, and never who', async () => {
    const [question, versions] = Object.entries(await kept()).toSorted(
      ([, a], [, b]) => (b[1]?.persons.length ?? 0) - (a[1]?.persons.length ?? 0),
    )[0] ?? ['', {}]
    const shown = () => house.ask(BANK_EDITOR, 'bank.question', { question })
    const { statistics } = await shown()
    const enough = (versions[1]?.persons.length ?? 0) >= 5
    expect(statistics === null).toBe(!enough)
    const few = Object.entries(await kept()).find(([, of]) => (of[1]?.persons.length ?? 0) < 5)
    const none = await house.ask(BANK_EDITOR, 'bank.question', { question: few?.[0] ?? '' })
    expect(none.statistics).toBeNull()
    for (const person of Object.values(versions).flatMap(({ persons }) => persons))
      expect(JSON.stringify(await shown())).not.toContain(person)
  })
})

describe('an import on its way into the bank', () => {
  it('is there whole and once, wherever the timer died, and nothing of it is asked before', async () => {
    let nth = 0
    const of = () => `cut${nth}`
    const ours = async () =>
      (await shelfIds(house)).filter((id) => id.startsWith(`${of()}-`)).length
    const seen: number[] = []
    await cutEverywhere(
      async () => {
        await publishBatches(() => now).finally(async () => seen.push(await ours()))
      },
      async () => {
        if (nth > 0) expect(await ours()).toBe(3)
        nth += 1
        house.at('2026-11-18T08:00:00+08:00')
        await stagedImport(house, of(), fromFile(of(), 3), new Date())
        await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: of() })
        // As the decision leaves it, before anything was written.
        const said = { step: 'bankReview', version: 1, by: 'x', byName: '吴迪', verdict: 'pass' }
        await sdkFor(house.cloud.url)
          .database()
          .collection('questionBatches')
          .doc(of())
          .update({
            data: {
              publishing: true,
              'review.state': 'passed',
              'review.decisions': [{ ...said, note: '', at: 1 }],
            },
          })
      },
    )
    expect(nth).toBeGreaterThan(10)
    expect(new Set(seen)).toEqual(new Set([0, 3]))
    const versions = await house.stored<{ question: string }>('questionVersions')
    expect(new Set(versions.map(({ question }) => question)).size).toBe(versions.length)
    expect(await house.stored('questionBatches', { publishing: true })).toEqual([])
    expect(await house.stored('questionDrafts', { publishing: true })).toEqual([])
  }, 120_000)

  it('counts what became visible once', async () => {
    const batches = await house.stored<{ published: number; _id: string }>('questionBatches')
    for (const { published } of batches) expect(published).toBe(3)
    const desk = await house.ask(BANK_REVIEWER, 'bank.desk', {})
    expect(desk.imports).toEqual([])
  })
})
