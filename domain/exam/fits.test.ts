import { expect, it } from 'vitest'
import { sitting } from './examples'
import { fitsPaper } from './fits'

it.each<[string, Record<string, number[]>, boolean]>([
  ['nothing', {}, true],
  ['an answer taken back', { a: [] }, true],
  ['one place', { a: [2] }, true],
  ['several places where several may be right', { c: [0, 2] }, true],
  ['several places where one is right', { a: [0, 1] }, false],
  ['the same place twice', { c: [1, 1] }, false],
  ['a place that is none', { c: [3] }, false],
  ['a question of another paper', { zz: [0] }, false],
])('answers: %s', (_, chosen, expected) => {
  const answers = Object.fromEntries(
    Object.entries(chosen).map(([id, places]) => [id, { chosen: places, rev: 1 }]),
  )
  expect(fitsPaper(sitting().questions, answers)).toBe(expected)
})
