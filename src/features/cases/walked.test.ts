import { describe, expect, it } from 'vitest'
import { walked } from './walked'

const drawn = { past: '●', here: '◉', next: '○' }

describe('the road of the procedure', () => {
  it.each<[number, number, number, boolean, string]>([
    // steps, answered, of questions, decided
    [5, 0, 3, false, '◉○○○○'],
    [5, 1, 3, false, '●◉○○○'],
    [5, 2, 3, false, '●●●◉○'],
    [5, 3, 3, false, '●●●●●'],
    [5, 0, 3, true, '●●●●●'],
    [2, 1, 5, false, '◉○'],
    [2, 3, 5, false, '●◉'],
    [3, 0, 0, false, '◉○○'],
  ])('%i steps, %i of %i answered, decided: %s', (steps, answered, questions, decided, road) =>
    expect(
      walked(steps, { answered, questions, decided })
        .map((state) => drawn[state])
        .join(''),
    ).toBe(road),
  )
})
