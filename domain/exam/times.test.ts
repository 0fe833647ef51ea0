import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE, OPENS, sitting } from './examples'
import { phaseOf, secondsOf, timesFrom } from './times'

const { terms } = sitting()

describe('the times of an attempt', () => {
  it('are its own minutes from when it was begun, then the grace', () => {
    expect(timesFrom(terms, OPENS + 7)).toEqual({
      startedAt: OPENS + 7,
      endsAt: OPENS + 7 + HOUR,
      lastAt: OPENS + 7 + HOUR + 3 * MINUTE,
    })
  })

  it('end with the sitting for whoever begins late', () => {
    const { endsAt, lastAt } = timesFrom(terms, terms.closesAt - 1)
    expect([endsAt, lastAt]).toEqual([terms.closesAt, terms.closesAt + 3 * MINUTE])
  })
})

describe('what a sitting is', () => {
  it.each([
    [OPENS - 1, 'coming'],
    [OPENS, 'open'],
    [terms.closesAt - 1, 'open'],
    [terms.closesAt, 'closed'],
  ])('at %d: %s', (now, phase) => {
    expect(phaseOf(sitting(), now)).toBe(phase)
  })

  it('that was released or taken back is so at any moment', () => {
    expect(phaseOf(sitting({ state: 'released' }), OPENS)).toBe('released')
    expect(phaseOf(sitting({ state: 'withdrawn' }), OPENS - 1)).toBe('withdrawn')
  })
})

it('never counts less than nothing', () => {
  expect(secondsOf({ startedAt: OPENS, endsAt: OPENS + HOUR }, OPENS - 5)).toBe(0)
})
