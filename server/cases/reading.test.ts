import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import {
  ALL,
  draftOf,
  EDITOR,
  LAW_REVIEWER,
  PROVINCE,
  publishedCase,
} from '../../test/builders/cases'
import { openHouse } from '../../test/builders/cloud'
import type { Learner } from './store'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
const WANG = CAST.officer.openid
const DALIAN = CAST.judge.openid

const titles = async (openid: string, change: object = {}) =>
  (await house.ask(openid, 'cases.list', { ...ALL, ...change })).cases.map(({ title }) => title)

describe('lists', () => {
  it('show a city its own and the province what is shared, narrowed and searched', async () => {
    await publishedCase(house, { draft: draftOf({ title: '只在本市' }) })
    house.at('2026-11-18T09:00:00+08:00')
    await publishedCase(house, {
      draft: draftOf({
        title: '全省都看',
        domain: 'water',
        facts: '船员证书过期三天，港区内查获。',
      }),
      reach: 'province',
    })
    expect(await titles(WANG)).toEqual(['全省都看', '只在本市'])
    expect(await titles(DALIAN)).toEqual(['全省都看'])
    expect(await titles(WANG, { domain: 'water' })).toEqual(['全省都看'])
    expect(await titles(WANG, { words: '证书 港区' })).toEqual(['全省都看'])
    expect(await titles(WANG, { words: '证书 货车' })).toEqual([])
    expect(await titles(WANG, { words: '(.*' })).toEqual([])
    expect(await titles(WANG, { law: 'port' })).toEqual([])
    expect(await titles(WANG, { unit: 'u-2102' })).toEqual([])
    expect(await titles(WANG, { unit: 'u-2101' })).toHaveLength(2)
    const { laws, units } = await house.ask(WANG, 'cases.shelf', {})
    expect(laws).toEqual([{ law: 'administrative-penalty', name: '行政处罚法', cases: 2 }])
    expect(units).toMatchObject([{ unit: 'u-210102', cases: 2 }])
  })
})

describe('deciding before the decision', () => {
  it('keeps key, reason, decision and lesson back until there is an answer', async () => {
    const id = await publishedCase(house)
    const shown = await house.ask(WANG, 'cases.read', { case: id })
    expect(shown).toMatchObject({ decision: null, lesson: null, decides: 'q1', learned: false })
    const text = JSON.stringify(shown)
    const { questions, decision, lesson } = draftOf().text
    for (const { reason, takeaway } of questions)
      for (const secret of [reason, takeaway]) expect(text).not.toContain(secret)
    for (const secret of [decision, lesson, '"right"', '"key"']) expect(text).not.toContain(secret)
    const answered = await house.ask(WANG, 'cases.answer', {
      case: id,
      question: 'q1',
      chosen: [1],
    })
    expect(answered).toMatchObject({
      decision,
      lesson,
      answered: { right: false, key: [true, false, false] },
    })
  })

  it('takes one answer to a question: the same again is the same, another is refused', async () => {
    const id = await publishedCase(house)
    const input = { case: id, question: 'q2', chosen: [1] }
    const all = await Promise.all([1, 2, 3].map(() => house.ask(WANG, 'cases.answer', input)))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await house.refused(WANG, 'cases.answer', { ...input, chosen: [0] })).toMatchObject({
      code: 'ALREADY_ANSWERED',
      data: { chosen: [1], right: true },
    })
    const [learner] = await house.stored<Learner>('caseLearners', { case: id })
    expect(learner?.before).toEqual({ answered: 1, right: 1 })
  })

  it.each([
    ['another question', { question: 'q9', chosen: [0] }, 'QUESTION_NOT_FOUND'],
    ['a place that is none', { question: 'q1', chosen: [7] }, 'NOT_AN_OPTION'],
    ['several of a single choice', { question: 'q1', chosen: [0, 1] }, 'NOT_AN_OPTION'],
  ])('refuses %s', async (_, change, code) => {
    const id = await publishedCase(house)
    expect(await house.refused(WANG, 'cases.answer', { case: id, ...change })).toEqual({ code })
  })

  it('shows the decision to who passes the question over, who may answer it all the same', async () => {
    const id = await publishedCase(house)
    const { decision } = draftOf().text
    expect(await house.ask(WANG, 'cases.passOver', { case: id })).toMatchObject({ decision })
    const shown = await house.ask(WANG, 'cases.read', { case: id })
    expect(shown).toMatchObject({ decision, decides: null })
  })
})

describe('what an officer makes of a case', () => {
  it('is learned with the last answer where there is no video, and counted each minute', async () => {
    const id = await publishedCase(house)
    for (const [question, place] of [
      ['q1', 1],
      ['q2', 1],
    ] as const)
      await house.ask(WANG, 'cases.answer', { case: id, question, chosen: [place] })
    for (const [question, place] of [
      ['q1', 0],
      ['q2', 1],
    ] as const)
      await house.ask(WANG, 'cases.answer', { case: id, question, chosen: [place], again: true })
    await house.cloud.fireTimer('every-minute')
    await house.cloud.fireTimer('every-minute')
    const [file] = await house.stored<{ learners: number; effect: object }>('cases', { _id: id })
    expect(file).toMatchObject({
      learners: 1,
      effect: { before: { answered: 2, right: 1 }, after: { answered: 2, right: 2 } },
    })
    const { cases } = await house.ask(WANG, 'cases.list', ALL)
    expect(cases.find((card) => card.case === id)?.mine).toBe('learned')
    // One officer's figures are nobody's business.
    expect((await house.ask(WANG, 'cases.read', { case: id })).effect).toBeNull()
  })

  it('has a note that nobody else sees', async () => {
    const id = await publishedCase(house)
    await house.ask(WANG, 'cases.note', { case: id, text: '只有我看得到的话' })
    expect((await house.ask(WANG, 'cases.read', { case: id })).note).toBe('只有我看得到的话')
    for (const openid of [EDITOR, PROVINCE, LAW_REVIEWER])
      expect(
        JSON.stringify(await house.post(openid, { path: 'cases.read', input: { case: id } })),
      ).not.toContain('只有我看得到的话')
  })
})

describe('asking the editor', () => {
  it('is seen by the asker alone until it is answered, then by all; each is told', async () => {
    const id = await publishedCase(house)
    const input = { case: id, key: 'ask-key-01', text: '没有检测站的路段怎么办？' }
    const both = await Promise.all([1, 2].map(() => house.ask(WANG, 'cases.ask', input)))
    expect(both[0]).toEqual(both[1])
    const seenBy = async (openid: string) =>
      (await house.ask(openid, 'cases.read', { case: id })).asked.map(({ text }) => text)
    expect(await seenBy(WANG)).toEqual([input.text])
    expect(await seenBy(CAST.squadLeader.openid)).toEqual([])
    const { asked } = await house.ask(EDITOR, 'cases.toAnswer', {})
    const waiting = asked.find(({ text }) => text === input.text)
    if (!waiting) throw new Error('nothing waits')
    expect(JSON.stringify(waiting)).not.toContain(CAST.officer.name)
    const answer = { id: waiting.id, text: '可以引导到附近的检测站。' }
    await house.ask(EDITOR, 'cases.answerAsked', answer)
    expect(await house.ask(EDITOR, 'cases.answerAsked', answer)).toHaveProperty('at')
    expect(await house.refused(EDITOR, 'cases.answerAsked', { ...answer, text: '改口' })).toEqual({
      code: 'ALREADY_ANSWERED',
    })
    expect(await seenBy(CAST.squadLeader.openid)).toEqual([input.text])
    const { messages } = await house.ask(WANG, 'inbox.list', {})
    expect(messages.map(({ kind }) => kind)).toEqual(['askAnswered'])
  })

  it('is bounded a day', async () => {
    const id = await publishedCase(house)
    house.at('2026-11-20T08:00:00+08:00')
    for (let nth = 1; nth <= 5; nth += 1)
      await house.ask(WANG, 'cases.ask', { case: id, key: `many-key-${nth}`, text: `第 ${nth} 问` })
    expect(
      await house.refused(WANG, 'cases.ask', { case: id, key: 'many-key-6', text: '再问' }),
    ).toEqual({
      code: 'TOO_MANY_TODAY',
    })
  })
})

describe('related cases', () => {
  it('share articles, and are none a reader may not see', async () => {
    const first = await publishedCase(house, { draft: draftOf({ title: '甲' }), reach: 'province' })
    await publishedCase(house, { draft: draftOf({ title: '乙' }), reach: 'province' })
    await publishedCase(house, { draft: draftOf({ title: '丙' }) })
    const related = async (openid: string) =>
      (await house.ask(openid, 'cases.read', { case: first })).related.map(({ title }) => title)
    expect(await related(WANG)).toEqual(expect.arrayContaining(['乙', '丙']))
    expect(await related(DALIAN)).toContain('乙')
    expect(await related(DALIAN)).not.toContain('丙')
  })
})
