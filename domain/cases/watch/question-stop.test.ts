import { describe, expect, it } from 'vitest'
import { questionMoments, questionStop } from './question-stop'

const MOMENTS = [
  { id: 'late', at: 300 },
  { id: 'early', at: 100 },
  { id: 'middle', at: 200 },
]
type Row = [
  string,
  from: number,
  to: number,
  by: 'playing' | 'seeking',
  answered: string[],
  stop: string | null,
]

const stop = ([, from, to, by, answered]: Row, isCredited: boolean) =>
  questionStop(MOMENTS, new Set(answered), { from, to, by }, isCredited)?.id ?? null

describe('before the video is credited the player stops', () => {
  it.each<Row>([
    ['not before a question', 90, 99, 'playing', [], null],
    ['at it', 99, 100, 'playing', [], 'early'],
    ['when a tick leaps over it', 98, 103, 'playing', [], 'early'],
    ['again when one plays on without an answer', 100, 103, 'playing', [], 'early'],
    ['not at an answered one', 98, 103, 'playing', ['early'], null],
    ['at the first unanswered when somebody seeks over several', 0, 550, 'seeking', [], 'early'],
    ['at the first unanswered, not the first', 0, 550, 'seeking', ['early'], 'middle'],
    ['at one left behind, also when somebody seeks back', 550, 250, 'seeking', ['early'], 'middle'],
    ['not when somebody seeks back before it', 190, 20, 'seeking', [], null],
    ['nowhere once all are answered', 0, 600, 'seeking', ['early', 'middle', 'late'], null],
  ])('%s', (...row) => expect(stop(row, false)).toBe(row[5]))
})

describe('afterwards', () => {
  it.each<Row>([
    ['one seeks freely', 0, 550, 'seeking', [], null],
    ['playing stops at what is unanswered', 195, 200, 'playing', [], 'middle'],
    ['and goes on from there', 200, 205, 'playing', [], null],
  ])('%s', (...row) => expect(stop(row, true)).toBe(row[5]))
})

it('only questions with a moment stop the video', () => {
  const questions = [
    { id: 'a', at: 12 },
    { id: 'b', at: null },
    { id: 'c', at: 0 },
  ]
  expect(questionMoments(questions)).toEqual([
    { id: 'a', at: 120 },
    { id: 'c', at: 0 },
  ])
})
