import { describe, expect, it } from 'vitest'
import type { Role } from '../org'
import { newReview, type Review } from '../review'
import {
  type CaseState,
  type CaseStep,
  cityOf,
  mayRead,
  mayReview,
  mayWithdraw,
  mayWrite,
  type Reach,
  stateOf,
} from './publication'

const PATH = ['ln', 'sy', 'sy-hp']
const reviewIn = (state: Review<CaseStep>['state']) => ({ ...newReview<CaseStep>('a'), state })

describe('where a case is on its way', () => {
  it.each<[Review<CaseStep>['state'], Reach | null, CaseState]>([
    ['draft', null, 'draft'],
    ['unitReview', null, 'unitReview'],
    ['lawReview', 'city', 'lawReview'],
    ['returned', 'province', 'returned'],
    ['passed', 'city', 'published'],
    ['passed', 'province', 'shared'],
    ['passed', null, 'withdrawn'],
  ])('%s and reaching %s is %s', (state, reach, expected) =>
    expect(stateOf({ review: reviewIn(state), reach })).toBe(expected),
  )
})

const standing = (reach: Reach | null) => ({
  review: reviewIn('passed'),
  path: PATH,
  reach,
  isPublic: false,
})

describe('who reads a published case', () => {
  it.each<[string, Reach | null, string[], boolean]>([
    ['its own station', 'city', ['ln', 'sy', 'sy-hp', 'sy-hp-3'], true],
    ['another county of the city', 'city', ['ln', 'sy', 'sy-dd'], true],
    ['another city', 'city', ['ln', 'dl'], false],
    ['the province’s own unit', 'city', ['ln'], false],
    ['another city, shared', 'province', ['ln', 'dl'], true],
    ['nobody, withdrawn', null, PATH, false],
  ])('%s', (_, reach, path, expected) => expect(mayRead(standing(reach), { path })).toBe(expected))

  it('counts the province’s own unit as a city of its own', () => expect(cityOf(['ln'])).toBe('ln'))
})

describe('who sees what is not published', () => {
  const of = (role: Role, unit: string) => ({ path: ['ln'], grants: [{ role, unit }] })
  it.each<[Role, string, boolean, boolean, boolean]>([
    // role, at, writes, reviews, withdraws
    ['branchEditor', 'sy-hp', true, true, true],
    ['branchEditor', 'sy', true, true, true],
    ['branchEditor', 'dl', false, false, false],
    ['liaison', 'sy', false, true, true],
    ['legalReviewer', 'ln', false, true, true],
    ['legalReviewer', 'dl', false, false, false],
    ['organiser', 'ln', false, false, false],
    ['judge', 'sy-hp', false, false, false],
    ['provincialAdmin', 'ln', false, true, true],
  ])('%s at %s', (role, unit, writes, reviews, withdraws) => {
    expect(mayWrite({ path: PATH }, of(role, unit))).toBe(writes)
    expect(mayReview({ path: PATH }, of(role, unit))).toBe(reviews)
    expect(mayWithdraw({ path: PATH }, of(role, unit))).toBe(withdraws)
  })
})
