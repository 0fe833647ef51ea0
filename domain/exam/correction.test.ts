import { describe, expect, it } from 'vitest'
import { corrected, correctedKey, takenBack } from './correction'
import type { Correction } from './sitting'

/** Shown in the order c, a, b; a is right. */
const question = { id: 'q', order: [2, 0, 1], key: [false, true, false] }
const correction = (number: number, over: Partial<Correction> = {}): Correction => ({
  number,
  question: 'q',
  key: [false, true, false],
  undone: false,
  ...over,
})

describe('the key of a question after corrections', () => {
  it.each<[string, Correction[], readonly boolean[] | null]>([
    ['none', [], [false, true, false]],
    ['of another question', [correction(1, { question: 'p', key: null })], [false, true, false]],
    ['mended: b is right, in the order shown', [correction(1)], [false, false, true]],
    ['withdrawn', [correction(1, { key: null })], null],
    ['withdrawn, then mended', [correction(1, { key: null }), correction(2)], [false, false, true]],
    [
      'the newest counts, in whatever order they are kept',
      [correction(2), correction(1, { key: null })],
      [false, false, true],
    ],
    ['taken back', [correction(1, { undone: true })], [false, true, false]],
    [
      'the newest taken back',
      [correction(1, { key: null }), correction(2, { undone: true })],
      null,
    ],
  ])('%s', (_, corrections, key) => {
    expect(correctedKey(question, corrections)).toEqual(key)
  })
})

describe('the list of corrections', () => {
  const withdrawn = corrected([], { question: 'q', key: null })
  const both = corrected(withdrawn, { question: 'q', key: [true, true, false] })

  it('numbers them on', () => {
    expect(both.map(({ number }) => number)).toEqual([1, 2])
  })

  it('keeps what was taken back, marked, and gives the taking back a number that changes nothing', () => {
    const after = takenBack(both, 2)
    expect(after.map(({ number, undone }) => [number, undone])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ])
    expect(correctedKey(question, after)).toEqual(correctedKey(question, withdrawn))
    expect(correctedKey(question, takenBack(takenBack(both, 2), 1))).toEqual(question.key)
  })

  it('leaves all alone when there is nothing under the number', () => {
    expect(takenBack(both, 9)).toEqual(both)
  })
})
