import { describe, expect, it } from 'vitest'
import { attempt, HOUR, MINUTE, OPENS, sitting, slot, submission } from './examples'
import { answersOf, grade } from './grade'

const ALL = { a: [[0], 1], b: [[2], 1], c: [[0, 1], 1] } satisfies Record<
  string,
  [number[], number]
>
const allRight = attempt({ submission: submission(OPENS + 30 * MINUTE, ALL) })
const END = OPENS + HOUR
const LAST = END + 3 * MINUTE

describe('grading', () => {
  it('counts what is exactly right, by the order shown', () => {
    expect(grade(allRight, sitting())).toMatchObject({
      right: 3,
      asked: 3,
      points: 15,
      most: 15,
      bonus: 0,
    })
    const partly = submission(END, { a: [[1], 1], b: [[2], 1], c: [[0], 1] })
    expect(grade(attempt({ submission: partly }), sitting())).toMatchObject({ right: 1, points: 5 })
  })

  it('ignores questions that are not on the paper and places that are none', () => {
    const odd = submission(END, { zz: [[0], 1], a: [[0, 9], 1], b: [[7], 1] })
    expect(grade(attempt({ submission: odd }), sitting())).toMatchObject({ right: 0, points: 0 })
  })

  it('counts what was saved where nothing was submitted but by the timer', () => {
    const saved = attempt({
      slots: { p1: slot(OPENS + 1, ALL) },
      submission: submission(END, {}, 'timer'),
    })
    expect(grade(saved, sitting())).toMatchObject({ points: 15, late: false, seconds: 3600 })
  })

  it('takes what a phone hands in over what it saved, and over no later change of another', () => {
    const saved = {
      p1: slot(OPENS + 1, { a: [[1], 1], b: [[2], 1] }),
      p2: slot(OPENS + 2, { c: [[0, 1], 2] }),
    }
    const handed = submission(END, { a: [[0], 1], c: [[2], 1] })
    expect(grade(attempt({ slots: saved, submission: handed }), sitting())).toMatchObject({
      points: 15,
    })
  })

  it('counts seconds rounded up and never beyond the end', () => {
    const at = (moment: number) =>
      grade(attempt({ submission: submission(moment, ALL) }), sitting()).seconds
    expect([at(OPENS + 1), at(OPENS + 1000), at(OPENS + 1001), at(END), at(LAST)]).toEqual([
      1, 1, 2, 3600, 3600,
    ])
  })
})

describe('what comes late', () => {
  const late = attempt({
    slots: { p1: slot(END, { a: [[0], 1] }) },
    submission: submission(LAST + 1, { a: [[1], 2], b: [[2], 1] }),
  })

  it.each<[number, boolean]>([
    [END, false],
    [END + 1, false],
    [LAST, false],
    [LAST + 1, true],
  ])('is told by the end of the grace, to the millisecond', (at, expected) => {
    expect(answersOf(attempt({ submission: submission(at, ALL) })).late).toBe(expected)
  })

  it('is kept and marked, and does not score', () => {
    const marks = grade(late, sitting())
    expect(marks).toMatchObject({ points: 5, late: true })
    expect(marks.questions.map((mark) => mark.late)).toEqual([true, true, false])
  })

  it('scores where the terms say so', () => {
    expect(grade(late, sitting({}, { lateScores: true }))).toMatchObject({ points: 5, late: true })
    expect(
      grade(late, sitting({}, { lateScores: true })).questions.map(({ right }) => right),
    ).toEqual([false, true, false])
  })

  it('is kept beside a submission of the timer', () => {
    const closed = attempt({
      submission: submission(END, {}, 'timer'),
      late: submission(LAST + HOUR, ALL),
    })
    expect(grade(closed, sitting())).toMatchObject({ points: 0, late: true })
    expect(grade(closed, sitting({}, { lateScores: true }))).toMatchObject({
      points: 15,
      seconds: 3600,
    })
  })
})

describe('corrections', () => {
  const one = attempt({ submission: submission(END, { a: [[1], 1], b: [[0], 1] }) })
  const by = (question: string, key: boolean[] | null, undone = false) =>
    grade(one, sitting({ corrections: [{ number: 1, question, key, undone }] }))

  it('give everybody the points of a withdrawn question', () => {
    expect(by('c', null)).toMatchObject({ points: 5 })
    expect(by('c', null).questions[2]).toMatchObject({ withdrawn: true, right: true, points: 5 })
  })

  it('mend a key by the places of the paper, whatever the order shown', () => {
    expect(by('a', [false, true, false]).points).toBe(5)
    // b is shown the other way round: what was chosen first stands last on the paper.
    expect(by('b', [false, false, true])).toMatchObject({ points: 5 })
    expect(by('b', [false, false, true]).questions[1]).toMatchObject({
      corrected: true,
      key: [true, false, false],
    })
  })

  it('let each of several right options of a single question be right', () => {
    expect(by('a', [true, true, false]).points).toBe(5)
  })

  it('change nothing once taken back', () => {
    expect(by('c', null, true)).toMatchObject({ points: 0 })
  })
})

describe('the bonus for time', () => {
  const left = (share: number, given: typeof ALL | object = ALL, most = 5) =>
    grade(
      attempt({ submission: submission(END - share * HOUR, given as typeof ALL) }),
      sitting({}, { timeBonus: most }),
    )

  it.each<[string, number, number]>([
    ['all of the time left', 1, 5],
    ['half', 0.5, 2],
    ['a fifth', 0.2, 1],
    ['a little less', 0.199, 0],
    ['none', 0, 0],
  ])('for %s', (_, share, bonus) => {
    expect(left(share)).toMatchObject({ bonus, points: 15 + bonus, most: 20 })
  })

  it('is for nobody who has nothing right, and never above the smallest question', () => {
    expect(left(1, {})).toMatchObject({ bonus: 0, points: 0 })
    expect(left(1, ALL, 50).bonus).toBe(5)
  })

  it('does not grow with more time for one person', () => {
    const extended = attempt({ endsAt: END + HOUR, submission: submission(OPENS + 1, ALL) })
    expect(grade(extended, sitting({}, { timeBonus: 5 })).bonus).toBe(5)
  })
})
