import { describe, expect, it } from 'vitest'
import { openHouse } from '../../../test/builders/cloud'
import { addLaws, addText, newerPenalty } from '../../../test/builders/laws'
import { answerOne, must, studyDay } from '../../../test/builders/study'

const house = await openHouse()
const EDITOR = 'demo-organiser'
const WANG = 'demo-officer'
const PENALTY = 'administrative-penalty'
const KEY = 'key-00000001'
const practise = () => house.ask(WANG, 'study.practise', { law: PENALTY, fresh: true })
const flagged = () => house.ask(EDITOR, 'library.flagged', { from: 0 })
/** How many questions of the law a new paper could draw, of twenty wanted. */
async function inStock(): Promise<number> {
  const part = { domain: null, law: PENALTY, type: 'single' as const, difficulty: null }
  const parts = [{ ...part, count: 20, points: 1 }]
  const { parts: counted } = await house.ask(EDITOR, 'exam.count', {
    blueprint: { fixed: [], parts, draw: 'once' },
  })
  return must(counted[0]).found
}
const minute = (moment: string) => {
  house.at(moment)
  return house.cloud.fireTimer('every-minute')
}

/** Learns questions of the law before it is replaced: the first of them. */
async function learned() {
  house.at('2026-11-20T08:00:00+08:00')
  const set = await practise()
  for (const question of set.questions) await answerOne(house, WANG, set, question)
  return must(set.questions[0])
}
const old = await learned()
await addLaws(house, newerPenalty())
await addText(house, `${PENALTY}@2021`, { '56': '旧的字句。' })

describe('a law that is replaced', () => {
  it('is asked on to the eve of the new version, and not from that day on', async () => {
    await minute('2026-11-30T23:59:00+08:00')
    expect((await flagged()).count).toBe(0)
    expect((await practise()).questions.length).toBeGreaterThan(0)
    expect(await inStock()).toBeGreaterThan(0)
    await minute('2026-12-01T00:01:00+08:00')
    const { count, questions, next } = await flagged()
    expect(count).toBeGreaterThan(10)
    expect([questions.length, next]).toEqual([10, 10])
    expect(await house.refused(WANG, 'study.practise', { law: PENALTY, fresh: true })).toEqual({
      code: 'NOTHING_TO_PRACTISE',
    })
    expect(await inStock()).toBe(0)
  })

  it('has its questions beside the old and the new article, with their keys', async () => {
    const all = await Promise.all(
      [0, 10, 20, 30, 40].map((from) => house.ask(EDITOR, 'library.flagged', { from })),
    )
    const found = all.flatMap(({ questions }) => questions)
    const one = must(found.find(({ question }) => question === 'administrative-penalty-56-a'))
    expect(one).toMatchObject({
      old: { version: '2021', article: '56', official: ['旧的字句。'] },
      new: { version: '2027', article: '56', official: null, point: '新的要点：**五日内**处理。' },
      ...{ version: 1, rewrite: null },
    })
    expect(one.options.some(({ right }) => right)).toBe(true)
  })
})

describe('a confirmation', () => {
  const confirm = (over: object = {}) => ({
    ...{ question: old.id, version: 1, article: '60', key: KEY },
    ...over,
  })

  it.each([
    ['an article the new version has not', { article: '91' }, 'ARTICLE_NOT_FOUND'],
    ['a version that is not the question’s', { version: 2 }, 'CHANGED_MEANWHILE'],
    ['a question that is not there', { question: 'none' }, 'QUESTION_NOT_FOUND'],
    ['one that needs none', { question: 'highway-50-a' }, 'NOT_FLAGGED'],
  ])('of %s is refused', async (_, over, code) => {
    expect(await house.refused(EDITOR, 'library.confirm', confirm(over))).toEqual({ code })
  })

  it('binds the question to the new article, once, with its history', async () => {
    house.at('2026-12-02T09:00:00+08:00')
    const told = { version: 2, lawVersion: '2027', article: '60', renewed: '2026-12-02' }
    const twice = [1, 2].map(() =>
      house.post(EDITOR, { path: 'library.confirm', input: confirm() }),
    )
    expect((await Promise.all(twice)).filter(({ ok }) => ok)).not.toEqual([])
    expect(await house.ask(EDITOR, 'library.confirm', confirm())).toEqual(told)
    expect(await house.refused(EDITOR, 'library.confirm', confirm({ article: '61' }))).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
    expect(
      await house.refused(EDITOR, 'library.confirm', confirm({ key: 'key-00000002', version: 2 })),
    ).toEqual({ code: 'NOT_FLAGGED' })
    const history = await house.stored<{ version: number; act: string; snapshot: object }>(
      'questionVersions',
      { question: old.id },
    )
    expect(history.map(({ version, act }) => [version, act]).toSorted()).toEqual([
      [1, 'publish'],
      [2, 'confirm'],
    ])
    expect(history.find(({ version }) => version === 2)?.snapshot).toMatchObject({
      citation: { version: '2027', article: '60', versionLabel: '2027年修订' },
    })
  })

  it('heals behind a crash when it is sent again', async () => {
    const [shelf] = await house.stored<{ renewals: object }>('shelves')
    expect(shelf?.renewals).toEqual({
      [old.id]: { was: '2021', version: '2027', from: '2026-12-02' },
    })
  })

  it('brings it back to who learned it by the old text, marked, until they answer it', async () => {
    house.at('2026-12-02T10:05:00+08:00')
    const today = await house.ask(WANG, 'study.today', {})
    const back = must(today.set.questions.find(({ id }) => id === old.id))
    expect(back).toMatchObject({ source: 'due', renewed: true })
    expect(today.due).toBe(1)
    const { questions, due } = await house.ask(WANG, 'study.mistakes', {})
    expect(due).toBe(1)
    expect(questions).toMatchObject([{ id: old.id, isDue: true, renewed: true, due: '2026-12-02' }])
    expect((await house.ask(WANG, 'study.summary', {})).due).toBe(1)
    await studyDay(house, WANG)
    house.at('2026-12-03T10:00:00+08:00')
    expect((await house.ask(WANG, 'study.mistakes', {})).due).toBe(0)
    const after = await house.ask(WANG, 'study.today', {})
    expect(after.set.questions.map(({ id }) => id)).not.toContain(old.id)
  })

  it('is new to who never met it: no mark, no due', async () => {
    const { questions } = await house.ask('demo-judge', 'study.practise', {
      ...{ law: PENALTY, fresh: true },
    })
    expect(questions.map(({ id, source, renewed }) => [id, source, renewed])).toEqual([
      [old.id, 'new', false],
    ])
  })
})

describe('a question sent to be rewritten', () => {
  const rewrite = (question: string, over: object = {}) => ({
    ...{ question, version: 1, note: '期限改了' },
    ...over,
  })

  it('rests, with who said why', async () => {
    const { question: id } = must((await flagged()).questions[0])
    const { at } = await house.ask('demo-legal-reviewer', 'library.rewrite', rewrite(id))
    const [kept] = await house.stored<{ rewrite: object }>('questions', { _id: id })
    expect(kept?.rewrite).toMatchObject({ at, note: '期限改了' })
    expect((await flagged()).questions[0]?.rewrite).toMatchObject({ byName: '吴迪' })
    expect(await house.refused(EDITOR, 'library.rewrite', rewrite(id, { version: 2 }))).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
    expect(await house.refused(EDITOR, 'library.rewrite', rewrite(old.id))).toEqual({
      code: 'NOT_FLAGGED',
    })
  })
})

describe('who may', () => {
  it.each(['library.flagged', 'library.confirm', 'library.rewrite'] as const)(
    '%s: nobody but those who keep the bank',
    async (path) => {
      const inputs = {
        'library.flagged': { from: 0 },
        'library.confirm': { question: 'none', version: 1, article: '1', key: KEY },
        'library.rewrite': { question: 'none', version: 1, note: 'x' },
      }
      expect(await house.refused(WANG, path, inputs[path] as never)).toEqual({
        code: 'NOT_ALLOWED',
      })
    },
  )
})
