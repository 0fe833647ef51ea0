import { describe, expect, it } from 'vitest'
import type { Rubric } from '../../rubric'
import { mostOf } from '../../rubric'
import { mostOfScoring } from '../most'
import { SCORING_TEMPLATES } from './scorings'

const rubrics = Object.entries(SCORING_TEMPLATES).flatMap(([kind, scoring]) =>
  'rubric' in scoring ? [[kind, scoring.rubric] as const] : [],
)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('what an event can begin with', () => {
  it.each(Object.entries(SCORING_TEMPLATES))('%s is out of a hundred points', (_, scoring) => {
    expect(mostOfScoring(scoring)).toBe(10_000)
  })

  it.each<readonly [string, Rubric]>(rubrics)(
    '%s can be marked step by step',
    (_, { criteria }) => {
      expect(mostOf({ noteBelowPercent: 60, criteria })).toBe(10_000)
      expect(new Set(ids(criteria)).size).toBe(criteria.length)
      for (const { most, step, deductions, name } of criteria) {
        expect(name.length).toBeLessThanOrEqual(20)
        if (step > 0) expect(most % step).toBe(0)
        expect(new Set(ids(deductions)).size).toBe(deductions.length)
        for (const { points, isFatal } of deductions) expect(points > 0).toBe(!isFatal)
      }
    },
  )
})
