import { describe, expect, it } from 'vitest'
import { type Draft, draftOf, isAnswered } from './draft'
import { acknowledge, choose, unsaved } from './revise'

const paper = {
  attempt: 'c-1:o-1:1',
  sitting: 'c-1',
  title: '治超知识竞赛',
  phone: 1,
  questions: [],
  answers: {},
  startedAt: 0,
  endsAt: 900,
  lastAt: 1_000,
  now: 0,
  saveEveryMs: 30_000,
  handInAfterMs: 0,
}
const begun: Draft = draftOf(paper)
const saved = (answers: Draft['answers'], more: object = {}) => ({
  at: 500,
  answers,
  conflicts: [],
  endsAt: 900,
  lastAt: 1_000,
  ...more,
})
const given = (rev: number, ...chosen: number[]) => ({ chosen, rev })

describe('an answer on this phone', () => {
  it('counts how often it was changed, and waits to be acknowledged', () => {
    const draft = choose(choose(begun, 'q', [0]), 'q', [2])
    expect(draft.answers).toEqual({ q: given(2, 2) })
    expect(unsaved(draft)).toEqual(['q'])
    expect(unsaved(acknowledge(draft, saved(draft.answers)))).toEqual([])
  })

  it('given while a save was on its way is still to be acknowledged', () => {
    const first = choose(begun, 'q', [0])
    const then = choose(first, 'q', [1])
    const draft = acknowledge(then, saved(first.answers))
    expect(draft.answers).toEqual({ q: given(2, 1) })
    expect(unsaved(draft)).toEqual(['q'])
  })

  it('taken back is no answer', () => {
    const draft = choose(choose(begun, 'q', [0]), 'q', [])
    expect(isAnswered(draft, 'q')).toBe(false)
    expect(unsaved(draft)).toEqual(['q'])
  })
})

describe('a second phone', () => {
  it('begins at the first question without an answer', () => {
    const question = { topic: '', lawName: '', stem: '', options: [], points: 2 }
    const questions = ['a', 'b', 'c'].map((id) => ({ ...question, id, type: 'single' as const }))
    const answers = { a: given(1, 0), b: given(2), c: given(1, 1) }
    expect(draftOf({ ...paper, questions, answers })).toMatchObject({ place: 1, receivedAt: 0 })
  })

  it('goes on counting where the first one was', () => {
    const draft = choose({ ...begun, answers: {}, received: { q: given(4, 0) } }, 'q', [1])
    expect(draft.answers).toEqual({ q: given(5, 1) })
  })

  it('hears what the first one answered meanwhile', () => {
    const draft = acknowledge(choose(begun, 'a', [0]), saved({ a: given(1, 0), b: given(2, 3) }))
    expect(draft.answers).toEqual({ a: given(1, 0), b: given(2, 3) })
  })

  it('is shown where both answered unknowing, and choosing settles it', () => {
    const conflict = { question: 'q', kept: [0], other: [1] }
    const told = acknowledge(
      choose(begun, 'q', [1]),
      saved({ q: given(1, 0) }, { conflicts: [conflict] }),
    )
    expect(told.answers).toEqual({ q: given(1, 0) })
    expect(told.conflicts).toEqual([conflict])
    expect(acknowledge(told, saved(told.answers, { conflicts: [conflict] })).conflicts).toEqual([
      conflict,
    ])
    const settled = choose(told, 'q', [1])
    expect(settled.answers).toEqual({ q: given(2, 1) })
    expect(settled.conflicts).toEqual([])
    // The save that was on its way does not bring it back.
    expect(
      acknowledge(settled, saved({ q: given(1, 0) }, { conflicts: [conflict] })).conflicts,
    ).toEqual([])
  })

  it('hears of more time', () => {
    expect(acknowledge(begun, saved({}, { endsAt: 2_000, lastAt: 2_100 }))).toMatchObject({
      endsAt: 2_000,
      lastAt: 2_100,
    })
  })
})
