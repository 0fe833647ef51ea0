import { describe, expect, it } from 'vitest'
import { duelOf, SECOND, STARTS } from '../../test/builders/duel'
import { snapshot } from '../../test/builders/snapshot'
import { canAnswer } from './index'

const at = (seconds: number, ms = 0) => STARTS + seconds * SECOND + ms

describe('an answer', () => {
  it.each<[string, string, number, string | null]>([
    ['a millisecond before the first question opens', 'a', at(0, -1), 'NOT_ASKED_YET'],
    ['as it opens', 'a', at(0), null],
    ['in its last millisecond', 'a', at(40, -1), null],
    ['as its time is up', 'a', at(40), 'TIME_IS_UP'],
    ['while the first is being read', 'b', at(46, -1), 'NOT_ASKED_YET'],
    ['as the second opens', 'b', at(46), null],
    ['to a question of no duel', 'z', at(0), 'NOT_AN_OPTION'],
  ])('%s', (_, question, now, refusal) => {
    expect(canAnswer(duelOf(), { question, chosen: [0] }, now)).toBe(refusal)
  })

  it('that both have given opens the next question sooner', () => {
    const duel = duelOf({ a: [0, 2] }, { a: [0, 4] })
    expect(canAnswer(duel, { question: 'b', chosen: [0] }, at(10, -1))).toBe('NOT_ASKED_YET')
    expect(canAnswer(duel, { question: 'b', chosen: [0] }, at(10))).toBeNull()
  })

  it('is taken by nobody before the start', () => {
    const duel = duelOf({}, {}, { state: 'met', startsAt: null })
    expect(canAnswer(duel, { question: 'a', chosen: [0] }, at(0))).toBe('NOT_ASKED_YET')
  })

  it.each<[string, 'single' | 'multiple', number[], string | null]>([
    ['nothing', 'multiple', [], 'NOT_AN_OPTION'],
    ['several of one', 'single', [0, 1], 'NOT_AN_OPTION'],
    ['several of several', 'multiple', [0, 1], null],
    ['one twice', 'multiple', [1, 1], 'NOT_AN_OPTION'],
    ['a place there is not', 'multiple', [3], 'NOT_AN_OPTION'],
  ])('that chooses %s', (_, type, chosen, refusal) => {
    const duel = duelOf({}, {}, { questions: [snapshot('a', { type })] })
    expect(canAnswer(duel, { question: 'a', chosen }, at(1))).toBe(refusal)
  })
})
