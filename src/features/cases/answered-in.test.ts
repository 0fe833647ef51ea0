import { describe, expect, it } from 'vitest'
import { answered, caseQuestion, read, told } from '../../../test/builders/case-replies'
import { answeredIn } from './answered-in'

const before = read({
  questions: [caseQuestion({ id: 'q1' }), caseQuestion({ id: 'q2', mine: answered() })],
  decides: 'q1',
})
const given = answered({ chosen: [1], right: false })
const nothing = { decision: null, lesson: null }
const mineOf = (after: ReturnType<typeof answeredIn>) => after.questions.map(({ mine }) => mine)

describe('a case once a question of it is answered', () => {
  it('knows the answer, and still waits where the decision is not shown yet', () => {
    const after = answeredIn(before, 'q1', { answered: given, ...nothing })
    expect(mineOf(after)).toEqual([given, answered()])
    expect(after).toMatchObject({ ...nothing, decides: 'q1' })
  })

  it('tells the decision with the answer that was asked for it', () => {
    const after = answeredIn(before, 'q1', { answered: given, ...told })
    expect(after).toMatchObject({ ...told, decides: null })
  })

  it('keeps the first answer when it is answered again', () => {
    const after = answeredIn(before, 'q2', { answered: given, ...told })
    expect(mineOf(after)).toEqual([null, answered()])
  })
})
