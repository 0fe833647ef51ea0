import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import type { ScoreEntry, ScoreKind, StudyEntry } from './entry'
import { countedOf, shownOf } from './index'

const LINE = {
  officer: 'o-1',
  unit: 'u-1',
  points: 1,
  understood: 0,
  day: beijingDay('2026-11-18'),
  at: 1,
  right: 1,
  held: false,
}
const study: StudyEntry = { ...LINE, _id: 'study', kind: 'study.checkIn', set: 's', folded: false }
const score = (kind: ScoreKind, number: number, grade: number, folded: boolean): ScoreEntry => ({
  ...LINE,
  _id: `${number}:${grade}`,
  kind,
  attempt: `a:${number}`,
  sitting: 'a',
  title: '',
  grade,
  seconds: 1,
  name: '',
  place: '',
  path: [],
  boards: [],
  corrections: 0,
  folded,
})
const round = (number: number, grade: number, folded: boolean) =>
  score('contest.score', number, grade, folded)
const exam = (number: number, grade: number, folded: boolean) =>
  score('exam.score', number, grade, folded)
const ids = (entries: readonly { readonly _id: string }[]) => entries.map(({ _id }) => _id)

describe('lines of scores', () => {
  it.each([
    ['study is seen at once', [study], ['study'], []],
    ['a score once it is folded', [round(1, 0, true), round(2, 0, false)], ['1:0'], ['1:0']],
    ['the last grading alone', [round(1, 1, true), round(1, 0, true)], ['1:1'], ['1:1']],
    [
      'the grading before one that is kept back',
      [round(1, 0, true), round(1, 1, false)],
      ['1:0'],
      ['1:0'],
    ],
    [
      'an exam’s marks by organisers before those who sat',
      [exam(1, 0, false), exam(1, 1, false), exam(2, 0, true)],
      ['2:0'],
      ['1:1', '2:0'],
    ],
  ])('%s', (_, entries, shown, counted) => {
    expect(ids(shownOf(entries))).toEqual(shown)
    expect(ids(countedOf(entries))).toEqual(counted)
  })
})
