import { describe, expect, it } from 'vitest'
import { duelOf } from '../../test/builders/duel'
import { nextLook, paceAfter, type Watched } from './index'

const SECOND = 1_000
const NOW = 1_000_000
const HOUR = 3_600 * SECOND
/** What a phone watches, moved so many seconds ago. */
const watched = (quiet: number, change: Partial<Watched>): Watched => ({
  stage: 'waiting',
  until: NOW + HOUR,
  movedAt: NOW - quiet * SECOND,
  nextAt: null,
  asked: [],
  ...change,
})
/** The open question: who has answered, and in how many seconds it closes. */
const open = (mine: boolean, otherAnswered: boolean, closesIn: number) => ({
  stage: 'running' as const,
  asked: [{ closesAt: NOW + closesIn * SECOND, mine: mine ? {} : null, otherAnswered, told: null }],
})

describe('when a phone looks again', () => {
  it.each<[string, Watched, number | null]>([
    ['waiting, just opened', watched(0, {}), 1_500],
    ['waiting a quarter of a minute', watched(15, {}), 3_000],
    ['waiting three quarters', watched(45, {}), 5_000],
    ['waiting two minutes', watched(120, {}), 8_000],
    ['waiting nearly five minutes', watched(299, {}), 8_000],
    ['waiting five minutes: no longer by itself', watched(300, {}), null],
    ['waiting, the code ends in a second', watched(120, { until: NOW + SECOND }), 1_150],
    ['somebody came just now', watched(0, { stage: 'met' }), 1_500],
    ['somebody came a minute ago', watched(60, { stage: 'met' }), 3_000],
    [
      'the first question opens in five seconds',
      watched(0, { stage: 'running', nextAt: NOW + 5_000 }),
      5_150,
    ],
    ['a question should have opened', watched(0, { stage: 'running', nextAt: NOW - 20 }), 150],
    ['nobody has answered', watched(0, open(false, false, 40)), 4_000],
    ['nobody has answered, a second is left', watched(39, open(false, false, 1)), 1_150],
    [
      'only the other has answered: nothing to see before the end',
      watched(9, open(false, true, 30)),
      30_150,
    ],
    ['only I have answered', watched(3, open(true, false, 30)), 1_500],
    ['only I have, a while ago', watched(20, open(true, false, 20)), 3_000],
    ['only I have, half a second is left', watched(20, open(true, false, 0.5)), 650],
    ['it is over', watched(0, { stage: 'over' }), null],
    ['it expired', watched(0, { stage: 'expired' }), null],
    ['it was cancelled', watched(0, { stage: 'cancelled' }), null],
  ])('%s', (_, duel, next) => {
    expect(nextLook(duel, NOW)).toBe(next)
  })

  it('is never so late that the first question is missed', () => {
    const { leadSeconds } = duelOf().rules
    for (let quiet = 0; quiet < 300; quiet += 1)
      expect(nextLook(watched(quiet, { stage: 'met' }), NOW)).toBeLessThan(leadSeconds * SECOND)
  })

  it('is never sooner the longer nothing happens', () => {
    const paces = Array.from({ length: 300 }, (_, second) => paceAfter(second * SECOND) ?? 0)
    expect(paces).toEqual(paces.toSorted((a, b) => a - b))
    expect(paces.at(-1)).toBe(8_000)
    expect(paceAfter(300 * SECOND)).toBeNull()
  })
})
