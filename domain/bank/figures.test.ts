import { describe, expect, it } from 'vitest'
import { counted, type ItemAnswer, type ItemFigures, inBankOrder, PERSONS_KEPT } from './figures'
import { optionOrder } from './option-order'

const question = {
  id: 'q-1',
  type: 'single',
  options: ['甲', '乙', '丙', '丁'].map((text, place) => ({ text, right: place === 0 })),
} as const

const answer = (person: string, taken: number[]): ItemAnswer => ({
  question: 'q-1',
  version: 1,
  options: 4,
  taken,
  right: taken.join() === '0',
  person,
})

const all = (answers: readonly ItemAnswer[]) =>
  answers.reduce<ItemFigures | undefined>((before, one) => counted(before, one), undefined)

describe('the figures of a question', () => {
  it('count answers, right ones, and what was taken; a person once', () => {
    const said = [answer('a', [0]), answer('b', [2]), answer('a', [0]), answer('c', [1, 2])]
    expect(all(said)).toEqual({
      answered: 4,
      right: 2,
      taken: [2, 1, 2, 0],
      persons: ['a', 'b', 'c'],
    })
  })

  it('keep no more persons than tell that there were enough', () => {
    const many = Array.from({ length: PERSONS_KEPT + 5 }, (_, i) => answer(`p${i}`, [0]))
    expect(all(many)?.persons).toHaveLength(PERSONS_KEPT)
  })
})

describe('where a chosen option stands in the bank', () => {
  it.each(['a', 'b', 'c', 'd'])('whatever the order of set %s', (seed) => {
    const order = optionOrder(question, seed)
    order.forEach((place, shown) => {
      expect(inBankOrder(question, seed, [shown])).toEqual([place])
    })
  })
})
