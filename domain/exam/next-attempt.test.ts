import { describe, expect, it } from 'vitest'
import { attempt, HOUR, OPENS, prepared, sitting, submission } from './examples'
import { nextAttempt } from './next-attempt'

const NOW = OPENS + HOUR
const AFTER = OPENS + HOUR / 2
const failed = (number = 1) =>
  attempt({ _id: `x-1:o-1:${number}`, number, submission: submission(AFTER, {}) })
const passed = attempt({ submission: submission(AFTER, { a: [[0], 1], b: [[2], 1] }) })
const exam = (resits: number, resitAfterHours = 0) => ({
  exam: { passMark: 10, resits, resitAfterHours },
})

describe('what comes next', () => {
  it('is the first attempt, from long before the opening until the close', () => {
    const at = (now: number) => nextAttempt(sitting(), [prepared()], now)
    expect(at(OPENS - HOUR)).toEqual({ begin: 1 })
    expect(at(OPENS + 3 * HOUR - 1)).toEqual({ begin: 1 })
    expect(at(OPENS + 3 * HOUR)).toBeNull()
  })

  it('is the one under way, until the end of its grace', () => {
    const open = attempt({ state: 'open' })
    expect(nextAttempt(sitting(), [open], open.lastAt)).toEqual({ goOn: open })
    expect(nextAttempt(sitting(), [open], open.lastAt + 1)).toBeNull()
  })

  it('is a further one where everybody has several', () => {
    expect(nextAttempt(sitting({}, { attemptsAtMost: 2 }), [failed()], NOW)).toEqual({ begin: 2 })
    expect(nextAttempt(sitting({}, { attemptsAtMost: 2 }), [passed], NOW)).toEqual({ begin: 2 })
    expect(nextAttempt(sitting({}, { attemptsAtMost: 2 }), [failed(), failed(2)], NOW)).toBeNull()
  })

  it('is a resit for those alone who did not pass', () => {
    expect(nextAttempt(sitting(exam(1)), [failed()], NOW)).toEqual({ begin: 2 })
    expect(nextAttempt(sitting(exam(1)), [passed], NOW)).toBeNull()
    expect(nextAttempt(sitting(exam(1)), [failed(), failed(2)], NOW)).toBeNull()
    expect(nextAttempt(sitting(exam(0)), [failed()], NOW)).toBeNull()
    expect(nextAttempt(sitting({ exam: null }), [failed()], NOW)).toBeNull()
  })

  it('waits for a resit as long as declared, to the millisecond', () => {
    const from = AFTER + HOUR
    const at = (now: number) => nextAttempt(sitting(exam(1, 1)), [failed()], now)
    expect(at(from - 1)).toEqual({ resitFrom: from })
    expect(at(from)).toEqual({ begin: 2 })
    expect(nextAttempt(sitting(exam(1, 5)), [failed()], NOW)).toBeNull()
  })

  it('is nothing in a sitting that was taken back', () => {
    expect(nextAttempt(sitting({ state: 'withdrawn' }), [prepared()], OPENS)).toBeNull()
  })
})
