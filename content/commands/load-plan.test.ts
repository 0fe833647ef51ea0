import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { StudyRules } from '#domain/study'
import { planSchema } from '../plan/schema'
import { loadPlan } from './load-plan'

describe('the plan in use', () => {
  it('declares every number daily study needs', () => {
    const study: StudyRules = loadPlan().study
    expect(study).toMatchObject({
      setSize: 5,
      dueAtMost: 3,
      unseenForDays: 30,
      leaveDaysAMonth: 10,
    })
  })

  it('names its version', () => {
    expect(loadPlan()).toMatchObject({ plan: 'liaoning', version: '2026.1' })
  })

  it.each([
    ['a set of nothing', { study: { ...loadPlan().study, setSize: 0 } }],
    ['half a day of leave', { study: { ...loadPlan().study, leaveDaysAMonth: 0.5 } }],
    ['a key nobody reads', { points: 3 }],
  ])('%s is no plan', (_, change) => {
    expect(v.safeParse(planSchema, { ...loadPlan(), ...change }).success).toBe(false)
  })

  it('is not there under another name', () => {
    expect(() => loadPlan('nowhere-1999')).toThrow()
  })
})
