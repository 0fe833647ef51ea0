import { describe, expect, it } from 'vitest'
import type { CaseQuestion, CaseText } from './case'
import { exampleCase } from './examples'
import { type CaseFlaw, flawsOf } from './flaws'

const SECONDS = 60
const [first, second] = exampleCase.questions as [CaseQuestion, CaseQuestion]
const asking = (change: Partial<CaseQuestion>): Partial<CaseText> => ({
  questions: [{ ...first, ...change }, second],
})
const option = (text: string, right: boolean) => ({ text, right })

describe('what keeps a case from being handed in', () => {
  it('is nothing when all is written', () =>
    expect(flawsOf(exampleCase, SECONDS, () => true)).toEqual([]))

  it('is everything when nothing is', () => {
    const empty: CaseText = {
      ...{ title: '', lead: ' ', facts: '', dispute: '', decision: '', lesson: '' },
      ...{ domain: 'road', evidence: [], basis: [], procedure: [], questions: [] },
    }
    expect(flawsOf(empty, null, () => true)).toHaveLength(10)
  })

  it.each<[CaseFlaw, Partial<CaseText>]>([
    ['title', { title: '　' }],
    ['evidence', { evidence: ['录像', ''] }],
    ['procedure', { procedure: exampleCase.procedure.slice(0, 1) }],
    ['questions', { questions: [] }],
    ['noMoment', asking({ at: null })],
    ['momentOutside', asking({ at: 0 })],
    ['momentOutside', asking({ at: SECONDS - 1 })],
    ['question', asking({ reason: '' })],
    ['key', asking({ options: [option('甲', true), option('乙', true), option('丙', false)] })],
    ['key', asking({ options: [option('甲', true), option('乙', false)] })],
    ['key', asking({ type: 'multiple' })],
    ['key', asking({ options: [option('甲', true), option('', false), option('丙', false)] })],
  ])('%s', (flaw, change) =>
    expect(flawsOf({ ...exampleCase, ...change }, SECONDS, () => true)).toContain(flaw),
  )

  it('is a moment without a video', () =>
    expect(flawsOf(exampleCase, null, () => true)).toEqual(['momentOutside']))

  it('is a citation our law index has not', () =>
    expect(flawsOf(exampleCase, SECONDS, ({ article }) => article !== '5')).toEqual(['citation']))
})
