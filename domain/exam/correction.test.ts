import { describe, expect, it } from 'vitest'
import { corrected, takenBack } from './correction'

describe('the list of corrections', () => {
  const withdrawn = corrected([], { question: 'q', key: null })
  const both = corrected(withdrawn, { question: 'p', key: [true, true, false] })

  it('numbers them on', () => {
    expect(both).toEqual([
      { number: 1, question: 'q', key: null, undone: false },
      { number: 2, question: 'p', key: [true, true, false], undone: false },
    ])
  })

  it('keeps what was taken back, marked, and gives the taking back a number that changes nothing', () => {
    expect(takenBack(both, 1)).toEqual([
      { number: 1, question: 'q', key: null, undone: true },
      { number: 2, question: 'p', key: [true, true, false], undone: false },
      { number: 3, question: 'q', key: null, undone: true },
    ])
  })

  it('leaves all alone when there is nothing under the number', () => {
    expect(takenBack(both, 9)).toEqual(both)
  })
})
