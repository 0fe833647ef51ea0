import { describe, expect, it } from 'vitest'
import { flawAt, flawsOf } from './flaws'
import type { Managed } from './form'
import { formOf, newForm } from './new-form'

const { terms, exam } = newForm('exam', 'key-00000001', new Date('2026-11-18T08:00:00+08:00'))
const managed: Managed = {
  sitting: 'x-key-00000001',
  kind: 'exam',
  title: '季度考试',
  state: 'draft',
  opensAt: terms.opensAt,
  closesAt: terms.closesAt,
  version: 1,
  now: 0,
  place: 'u-21',
  placeName: '省总队',
  terms: { ...terms, title: '季度考试' },
  exam,
  round: null,
  questions: [],
  questionCount: 0,
  fullMarks: 0,
  flaws: [
    { field: 'passMark', code: 'MORE_THAN_ALL' },
    { field: 'blueprint', code: 'EMPTY' },
  ],
  counts: [],
  fixed: false,
  releasedAt: null,
}
const form = formOf(managed, 'key-00000002')

describe('flaws the cloud found', () => {
  it('are told at their field', () => {
    const flaws = flawsOf(form, managed)
    expect(flawAt(flaws, 'passMark')).toContain('满分')
    expect(flawAt(flaws, 'minutes')).toBeUndefined()
  })

  it('are not repeated once what they look at was changed', () => {
    const changed = { ...form, exam: { ...form.exam, passMark: 10 } }
    expect(flawsOf(changed, managed).map(({ field }) => field)).toEqual(['blueprint'])
  })

  it('are none before the cloud has looked', () => {
    expect(flawsOf(form, undefined)).toEqual([])
  })
})
