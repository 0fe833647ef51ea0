import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerAll, answerOne, must, rightOf, studyDay, wrongOf } from '../../test/builders/study'

const house = await openHouse()
const WANG = 'demo-officer'
const ledgerOf = (officer: string) => house.stored<Record<string, unknown>>('ledger', { officer })

describe('an answer', () => {
  it('is judged and explained, wrong or right', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    const { set } = await house.ask(WANG, 'study.today', {})
    const [first, second] = [must(set.questions[0]), must(set.questions[1])]
    const wrong = await answerOne(house, WANG, set, first, false)
    expect(wrong).toMatchObject({ left: 4, result: null, verdict: { right: false } })
    expect(wrong.verdict.key.flatMap((right, place) => (right ? [place] : []))).toEqual(
      rightOf(first),
    )
    expect(wrong.verdict.reason.length).toBeGreaterThan(10)
    expect(wrong.verdict.citation.article).toMatch(/^\d/)
    expect(await answerOne(house, WANG, set, second)).toMatchObject({ verdict: { right: true } })
  })

  it('sent again gets the first verdict; another one is refused and told the first', async () => {
    const { set } = await house.ask(WANG, 'study.today', {})
    const first = must(set.questions[0])
    const chosen = wrongOf(first)
    const kept = must(set.answers.find(({ question }) => question === first.id))
    house.at('2026-11-18T08:30:00+08:00')
    const input = { set: set.id, question: first.id, chosen }
    expect(await house.ask(WANG, 'study.answer', input)).toMatchObject({
      verdict: kept.verdict,
      at: kept.at,
      left: 3,
    })
    expect(await house.refused(WANG, 'study.answer', { ...input, chosen: rightOf(first) })).toEqual(
      { code: 'ALREADY_ANSWERED', data: { verdict: kept.verdict, at: kept.at } },
    )
  })

  it('sent ten times at once counts once', async () => {
    const { set } = await house.ask(WANG, 'study.today', {})
    const third = must(set.questions[2])
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => answerOne(house, WANG, set, third)),
    )
    expect(new Set(replies.map(({ at }) => at)).size).toBe(1)
    expect(replies.map(({ left }) => left)).toEqual(Array.from({ length: 10 }, () => 2))
  })

  it('of two that race for one question, one is the answer and the other is told so', async () => {
    const { set } = await house.ask(WANG, 'study.today', {})
    const fourth = must(set.questions[3])
    const event = (chosen: number[]) => ({
      path: 'study.answer',
      input: { set: set.id, question: fourth.id, chosen },
    })
    const replies = await Promise.all(
      [rightOf(fourth), wrongOf(fourth)].map((chosen) => house.post(WANG, event(chosen))),
    )
    const [won, lost] = [replies.find(({ ok }) => ok), replies.find(({ ok }) => !ok)]
    expect(lost).toMatchObject({ code: 'ALREADY_ANSWERED' })
    const verdictIn = (reply: unknown) => (reply as { data: { verdict: unknown } }).data.verdict
    expect(verdictIn(lost)).toEqual(verdictIn(won))
  })

  it('that is the last one checks in: result, points, ledger, streak', async () => {
    const { set } = await house.ask(WANG, 'study.today', {})
    const { left, result } = await answerAll(house, WANG, set)
    expect(left).toBe(0)
    expect(result).toMatchObject({
      counts: 'checkIn',
      understood: 0,
      today: '2026-11-18',
      streak: { days: 1 },
    })
    const right = must(result).right
    expect(result).toMatchObject({ points: right })
    expect(must(result).back.map(({ day }) => day)).toEqual(
      Array.from({ length: 5 - right }, () => '2026-11-19'),
    )
    expect(await ledgerOf('o-officer')).toMatchObject([
      { _id: `study:${set.id}`, kind: 'study.checkIn', points: right, right, day: '2026-11-18' },
    ])
    expect(await house.ask(WANG, 'study.result', { set: set.id })).toEqual(result)
  })

  it('that finished the set, sent again days later, changes nothing', async () => {
    const { set, last } = await studyDay(house, 'demo-judge', () => true)
    const before = await house.stored('learners', { _id: 'o-judge' })
    house.at('2026-11-20T08:00:00+08:00')
    const again = await answerOne(house, 'demo-judge', set, must(set.questions[4]), false)
    expect(again).toMatchObject({ verdict: last.verdict, at: last.at, left: 0 })
    expect(await house.stored('learners', { _id: 'o-judge' })).toEqual(before)
    expect(await ledgerOf('o-judge')).toHaveLength(1)
  })

  it('sent again after the question was met once more leaves the later memory alone', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    const { set } = await studyDay(house, 'demo-organiser', () => true)
    house.at('2026-11-19T08:00:00+08:00')
    await studyDay(house, 'demo-organiser')
    const before = await house.stored('learners', { _id: 'o-organiser' })
    await answerOne(house, 'demo-organiser', set, must(set.questions[0]), false)
    expect(await house.stored('learners', { _id: 'o-organiser' })).toEqual(before)
  })

  it.each([
    ['no place of the question', [9]],
    ['two places of a single choice', [0, 1]],
  ])('choosing %s is refused', async (what, chosen) => {
    house.at('2026-11-21T08:00:00+08:00')
    const { set } = await house.ask('demo-liaison', 'study.today', {})
    const question = must(
      set.questions.find(({ type }) => what.startsWith('no') || type !== 'multiple'),
    )
    expect(
      await house.refused('demo-liaison', 'study.answer', {
        set: set.id,
        question: question.id,
        chosen,
      }),
    ).toEqual({ code: 'NOT_AN_OPTION' })
  })

  it('to the set of somebody else, or to none, is refused alike', async () => {
    const { set } = await house.ask('demo-liaison', 'study.today', {})
    const question = must(set.questions[0])
    const input = { set: set.id, question: question.id, chosen: [0] }
    const none = { code: 'SET_NOT_FOUND' }
    expect(await house.refused(WANG, 'study.answer', input)).toEqual(none)
    expect(await house.refused('stranger', 'study.answer', input)).toEqual(none)
    expect(await house.refused(WANG, 'study.answer', { ...input, set: 'nothing' })).toEqual(none)
    expect(await house.refused(WANG, 'study.result', { set: set.id })).toEqual(none)
  })

  it('order and repeats of what is chosen do not matter', async () => {
    house.at('2026-11-25T08:00:00+08:00')
    const openids = ['demo-branch-editor', 'demo-legal-reviewer', 'demo-provincial-admin']
    for (const openid of openids) {
      const { set } = await house.ask(openid, 'study.today', {})
      const question = set.questions.find(({ type }) => type === 'multiple')
      if (!question) continue
      const chosen = rightOf(question)
      const input = { set: set.id, question: question.id }
      const told = { ...input, chosen: [...chosen, ...chosen].toReversed() }
      const reply = await house.ask(openid, 'study.answer', told)
      expect(reply.verdict).toMatchObject({ right: true, chosen })
      expect(await house.ask(openid, 'study.answer', { ...input, chosen })).toEqual(reply)
      return
    }
    throw new Error('none of them met a question with several right options')
  })
})
