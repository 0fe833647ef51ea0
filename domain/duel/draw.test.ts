import { describe, expect, it } from 'vitest'
import type { Domain, ShelfLine } from '../bank'
import { drawQuestions } from './index'

const lines = (domain: Domain, count: number): ShelfLine[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${domain}-${i}`,
    domain,
    version: '2021',
    law: domain,
    type: 'single',
    difficulty: 1,
  }))
const shelf = [...lines('water', 20), ...lines('general', 20), ...lines('road', 20)]

describe('the questions of a duel', () => {
  it('are drawn by the seed, none twice, the same each time', () => {
    const drawn = drawQuestions(shelf, 5, 'd-1')
    expect(new Set(drawn).size).toBe(5)
    expect(drawQuestions(shelf, 5, 'd-1')).toEqual(drawn)
    expect(drawQuestions(shelf, 5, 'd-2')).not.toEqual(drawn)
  })

  it.each(['d-1', 'd-2', 'd-3'])('are of general law (%s)', (seed) => {
    for (const id of drawQuestions(shelf, 5, seed)) expect(id).toMatch(/^general-/)
  })

  it.each([
    [3, 20, 5],
    [0, 20, 5],
    [2, 1, 3],
    [0, 0, 0],
  ])('of %i of general law and %i others: %i', (general, others, count) => {
    const drawn = drawQuestions([...lines('water', others), ...lines('general', general)], 5, 'd-1')
    expect(drawn).toHaveLength(count)
    expect(drawn.filter((id) => id.startsWith('general'))).toHaveLength(Math.min(general, 5))
  })
})
