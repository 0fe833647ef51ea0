import { describe, expect, it } from 'vitest'
import type { OptionState } from '../option/option'
import { judged } from './choosing'

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
