import { describe, expect, it } from 'vitest'
import type { Role } from '../org'
import {
  decide,
  type Flow,
  handIn,
  hasDecided,
  newReview,
  type Review,
  takeBack,
  withAuthor,
} from './index'

type Name = 'unit' | 'law'
const FLOW: Flow<Name> = [
  { name: 'unit', role: 'liaison' },
  { name: 'law', role: 'legalReviewer' },
]
const PATH = ['ln', 'sy', 'sy-hp']

const who = (officer: string, ...roles: Role[]) => ({
  officer,
  name: officer,
  grants: roles.map((role) => ({ role, unit: 'sy' })),
})
const ANNA = who('anna', 'liaison', 'legalReviewer')
const BEN = who('ben', 'liaison', 'legalReviewer')
const CARL = who('carl', 'branchEditor', 'liaison', 'legalReviewer')

type Verdict = Parameters<typeof decide>[3]
const pass = (version = 1): Verdict => ({ version, verdict: 'pass', note: '', at: 1, path: PATH })
const back = (version = 1): Verdict => ({ ...pass(version), verdict: 'return', note: '写清时间' })

function handedIn(review: Review<Name>): Review<Name> {
  const next = handIn(review, FLOW)
  if (!next) throw new Error('it is under review')
  return next
}
function decided(review: Review<Name>, by: typeof ANNA, verdict: Verdict) {
  const next = decide(review, FLOW, by, verdict)
  if (typeof next === 'string') throw new Error(next)
  return next
}
const fresh = () => handedIn(newReview<Name>('carl'))

describe('the way through two steps', () => {
  it('passes when two people who did not write it agree', () => {
    const passed = decided(decided(fresh(), ANNA, pass()), BEN, pass())
    expect(passed.state).toBe('passed')
    expect(passed.decisions.map(({ step, by }) => [step, by])).toEqual([
      ['unit', 'anna'],
      ['law', 'ben'],
    ])
  })

  it('goes back to its authors from either step, and begins anew as the next version', () => {
    const returned = decided(decided(fresh(), ANNA, pass()), BEN, back())
    expect(returned.state).toBe('returned')
    expect(handedIn(returned)).toMatchObject({ state: 'unit', version: 2 })
  })

  it('can be taken back while it waits, and handed in again', () => {
    const taken = takeBack(fresh())
    expect(taken?.state).toBe('returned')
    expect(taken && handedIn(taken).version).toBe(2)
    expect(takeBack(newReview<Name>('carl'))).toBeUndefined()
  })

  it('is handed in once', () => expect(handIn(fresh(), FLOW)).toBeUndefined())
})

describe('who may not decide', () => {
  const atLaw = decided(fresh(), ANNA, pass())
  const again = handedIn(decided(atLaw, BEN, back()))
  it.each([
    ['the author', fresh(), CARL, pass(), 'OWN_WORK'],
    ['whoever wrote on it once', withAuthor(fresh(), 'anna'), ANNA, pass(), 'OWN_WORK'],
    ['both steps', atLaw, ANNA, pass(), 'BOTH_STEPS'],
    ['the other step of a later version', again, BEN, pass(2), 'BOTH_STEPS'],
    [
      'somebody of another place',
      fresh(),
      { ...ANNA, grants: [{ role: 'liaison' as const, unit: 'dl' }] },
      pass(),
      'NOT_YOUR_STEP',
    ],
    ['somebody without the role', atLaw, who('dora', 'liaison'), pass(), 'NOT_YOUR_STEP'],
    ['about an older version', again, ANNA, pass(1), 'OTHER_VERSION'],
    ['about a draft', newReview<Name>('carl'), ANNA, pass(0), 'NOT_IN_REVIEW'],
    ['about what has passed', decided(atLaw, BEN, pass()), ANNA, pass(), 'NOT_IN_REVIEW'],
  ])('%s', (_, review, by, verdict, code) => expect(decide(review, FLOW, by, verdict)).toBe(code))
})

it.each([
  ['again by the same person', 'anna', {}, true],
  ['by somebody else', 'ben', {}, false],
  ['with other words', 'anna', { note: '再看看' }, false],
  ['the other way', 'anna', { verdict: 'return' as const }, false],
  ['of another version', 'anna', { version: 2 }, false],
])('what was decided and comes %s is the same: %s', (_, officer, change, same) => {
  const review = decided(fresh(), ANNA, pass())
  expect(hasDecided(review, officer, { ...pass(), ...change })).toBe(same)
})
