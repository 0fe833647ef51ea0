import { describe, expect, it } from 'vitest'
import { laterStage, stopOf } from './event-stage'

const at = (
  stage: 'preliminary' | 'final',
  state: 'none' | 'judging' | 'provisional' | 'final',
  drawn = false,
) => ({ stage, state, drawn })

describe('an event on the road of a meet', () => {
  it.each([
    ['to come', [at('final', 'none')], 'next', 'final'],
    ['drawn', [at('final', 'none', true)], 'now', 'final'],
    ['being judged', [at('final', 'judging', true)], 'now', 'final'],
    ['published', [at('final', 'provisional', true)], 'past', 'final'],
    [
      'with preliminaries to come',
      [at('preliminary', 'none'), at('final', 'none')],
      'next',
      'preliminary',
    ],
    [
      'between preliminaries and final',
      [at('preliminary', 'final', true), at('final', 'none')],
      'now',
      'preliminary',
    ],
    [
      'whose final runs',
      [at('preliminary', 'final', true), at('final', 'judging', true)],
      'now',
      'final',
    ],
  ] as const)('%s', (_, stages, stop, stage) => {
    expect(stopOf(stages)).toBe(stop)
    expect(laterStage(stages)).toBe(stage)
  })
})
