import { expect, it } from 'vitest'
import { chosenAfter, type QuestionType } from './index'

it.each<[QuestionType, number[], number, number[]]>([
  ['single', [], 1, [1]],
  ['single', [1], 2, [2]],
  ['judgement', [0], 0, [0]],
  ['multiple', [], 1, [1]],
  ['multiple', [1], 0, [1, 0]],
  ['multiple', [1, 0], 1, [0]],
])('of %s, %j and a tap on %i: %j', (type, chosen, place, after) => {
  expect(chosenAfter(type, chosen, place)).toEqual(after)
})
