import { describe, expect, it } from 'vitest'
import type { CaseQuestion } from '#domain/cases'
import { printedQuestion } from './questions'

const options = ['甲', '乙', '丙', '丁'].map((text, place) => ({
  text,
  right: place < 2,
  ...(place === 3 ? { note: '没有这项权力' } : {}),
}))
const question = (change: Partial<CaseQuestion> = {}): CaseQuestion => ({
  id: 'q1',
  at: null,
  type: 'multiple',
  stem: '先做什么？',
  options,
  takeaway: '先亮证',
  reason: '执法时应当出示证件。',
  citation: { law: 'highway', version: '2017', article: '6' },
  ...change,
})
const printed = (change?: Partial<CaseQuestion>, of = 'c-1') =>
  printedQuestion(of, question(change), ({ article }) => ({
    key: article,
    law: '《公路法》',
    version: '2017年修正',
    article,
  }))

describe('a question in print', () => {
  it('has lettered options in an order drawn by lot, the same each time', () => {
    const { options: first } = printed()
    expect(first.map(({ letter }) => letter).join('')).toBe('ABCD')
    expect(first).toEqual(printed().options)
    const orders = ['c-1', 'c-2', 'c-3', 'c-4'].map((of) =>
      printed({}, of)
        .options.map(({ text }) => text)
        .join(''),
    )
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  it('is answered by the letters of what is right, and says of which letter a note speaks', () => {
    const { options: shown, answer, notes, several } = printed()
    const letterOf = (text: string) => shown.find((option) => option.text === text)?.letter
    expect(answer).toBe(['甲', '乙'].map(letterOf).toSorted().join('、'))
    expect(notes).toEqual([`${letterOf('丁')}：没有这项权力`])
    expect(several).toBe(true)
  })

  it('that is a judgement keeps its order and has no letters', () => {
    const judged = printed({
      type: 'judgement',
      options: [
        { text: '对', right: false, note: '看行为，不看态度' },
        { text: '错', right: true },
      ],
    })
    expect(judged.options).toEqual([
      { letter: '', text: '对' },
      { letter: '', text: '错' },
    ])
    expect(judged).toMatchObject({ answer: '错', notes: ['对：看行为，不看态度'], several: false })
  })
})
