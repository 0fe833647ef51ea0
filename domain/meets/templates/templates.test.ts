import { describe, expect, it } from 'vitest'
import { mostOf, type Rubric } from '../../rubric'
import { EVENT_KINDS } from '../index'
import { isExample, templates } from './index'

const rubrics = EVENT_KINDS.flatMap((kind): [string, Rubric][] => {
  const { scoring } = templates[kind]
  return scoring.kind === 'judged' || scoring.kind === 'checked' ? [[kind, scoring.rubric]] : []
})

describe('ready-made rubrics', () => {
  it.each(rubrics)('%s comes to 100 points', (_, rubric) => expect(mostOf(rubric)).toBe(10_000))

  it.each(rubrics)('%s names each criterion and reason once', (_, { criteria }) => {
    const ids = criteria.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { deductions } of criteria) {
      const reasons = deductions.map(({ id }) => id)
      expect(new Set(reasons).size).toBe(reasons.length)
    }
  })

  it.each(rubrics)('%s takes points in whole steps and never more than there are', (_, rubric) => {
    for (const { most, step, deductions } of rubric.criteria) {
      if (step > 0) expect(most % step).toBe(0)
      for (const { points } of deductions) expect(points).toBeLessThanOrEqual(most)
    }
  })

  it.each(rubrics)('%s fits what the contract takes', (_, { criteria }) => {
    for (const { name, says, deductions } of criteria) {
      expect(name.length).toBeLessThanOrEqual(20)
      expect(says.length).toBeLessThanOrEqual(200)
      for (const { what } of deductions) expect(what.length).toBeLessThanOrEqual(40)
    }
  })
})

describe('the example of standards', () => {
  const { scoring } = templates.fitness
  if (scoring.kind !== 'measured') throw new Error('fitness is measured')

  it('gives fewer points for more time, in every group', () => {
    for (const { steps } of scoring.standards.rows) {
      const times = steps.map(({ value }) => value)
      const points = steps.map(({ points: one }) => one)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(points).toEqual([...points].sort((a, b) => b - a))
      expect(points[0]).toBe(scoring.standards.most)
    }
  })

  it('is known as an example until it is replaced', () => {
    expect(isExample(scoring)).toBe(true)
    const [first, ...others] = scoring.standards.rows
    if (!first) throw new Error('no standards')
    const own = { ...scoring.standards, rows: [{ ...first, ageUntil: 34 }, ...others] }
    expect(isExample({ ...scoring, standards: own })).toBe(false)
    expect(isExample(templates.drill.scoring)).toBe(false)
  })
})
