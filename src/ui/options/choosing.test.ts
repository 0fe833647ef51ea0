import { describe, expect, it } from 'vitest'
import type { QuestionType } from '#domain/bank'
import type { OptionState } from '../option/option'
import { judged, toggled } from './choosing'

describe('what is chosen after a tap', () => {
  it.each<[QuestionType, number[], number, number[]]>([
    ['single', [], 1, [1]],
    ['single', [1], 2, [2]],
    ['single', [1], 1, [1]],
    ['judgement', [0], 1, [1]],
    ['multiple', [0], 2, [0, 2]],
    ['multiple', [0, 2], 0, [2]],
  ])('%s with %j and a tap on %i is %j', (type, chosen, place, after) =>
    expect(toggled(type, chosen, place)).toEqual(after),
  )
})

describe('how an option stands once the answer is judged', () => {
  it.each<[string, boolean, boolean, OptionState]>([
    ['right and chosen', true, true, 'right'],
    ['right and left out', true, false, 'missed'],
    ['wrong and chosen', false, true, 'wrong'],
    ['wrong and left out', false, false, 'rest'],
  ])('%s', (_, right, chosen, state) =>
    expect(judged(0, { key: [right], chosen: chosen ? [0] : [] })).toBe(state),
  )
})
