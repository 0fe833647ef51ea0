import { describe, expect, it } from 'vitest'
import { answered, caseQuestion } from '../../../test/builders/case-replies'
import { laidOut } from './deciding'

const open = (id: string) => caseQuestion({ id })
const done = (id: string) => caseQuestion({ id, mine: answered() })
const ids = ({ deciding, others }: ReturnType<typeof laidOut>) => [
  deciding?.id,
  others.map(({ id }) => id),
]

describe('where the questions of a case stand', () => {
  it('is the deciding one alone before the decision', () => {
    const read = { questions: [open('q1'), open('q2')], decides: 'q1', decision: null }
    expect(ids(laidOut(read, 'q1', undefined))).toEqual(['q1', []])
  })

  it('keeps the deciding one in its place once it is answered', () => {
    const read = { questions: [done('q1'), open('q2')], decides: null, decision: '不予处罚' }
    expect(ids(laidOut(read, 'q1', undefined))).toEqual(['q1', ['q2']])
  })

  it('is among the others where the decision was passed over, or read before', () => {
    const read = { questions: [open('q1'), open('q2')], decides: null, decision: '不予处罚' }
    expect(ids(laidOut(read, 'q1', undefined))).toEqual([undefined, ['q1', 'q2']])
    expect(ids(laidOut(read, null, undefined))).toEqual([undefined, ['q1', 'q2']])
  })

  it('leaves to the video the one it waits for', () => {
    const read = { questions: [open('q1'), open('q2')], decides: 'q2', decision: null }
    expect(ids(laidOut(read, 'q2', 'q2'))).toEqual([undefined, []])
    const told = { questions: [open('q1'), done('q2')], decides: null, decision: '不予处罚' }
    expect(ids(laidOut(told, 'q2', 'q1'))).toEqual(['q2', []])
  })
})
