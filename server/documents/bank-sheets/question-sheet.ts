import { DOMAIN_NAMES, DOMAINS } from '#domain/bank'
import {
  DIFFICULTY_NAMES,
  NO,
  questionColumns,
  type SheetQuestion,
  TYPE_NAMES,
  YES,
} from '#domain/imports/questions'
import type { List } from '../lists'
import { type Sheet, sheetOf } from '../sheet'

/** A sheet has room for so many options, though hardly a question has more than five. */
const LEAST_OPTIONS = 5
const ANSWERS = ['A', 'B', 'C', 'D', 'E', '对', '错']

/** What may be chosen, by the head of its column. */
const CHOICES: Readonly<Record<string, Omit<List, 'column'>>> = {
  题型: { values: Object.values(TYPE_NAMES), strict: true },
  门类: { values: DOMAINS.map((domain) => DOMAIN_NAMES[domain]), strict: true },
  难度: { values: DIFFICULTY_NAMES, strict: true },
  情境: { values: [YES, NO], strict: true },
  答案: { values: ANSWERS, strict: false, hint: '多选把字母连着写，如 ABD；判断写对或错' },
}

const listsFor = (heads: readonly string[]): List[] =>
  heads.flatMap((head, column) => {
    const choice = CHOICES[head]
    return choice ? [{ column, ...choice }] : []
  })

/** 题目: one question a row, in the columns that the importer knows. */
export function questionSheet(questions: readonly SheetQuestion[]): Sheet {
  const most = Math.max(LEAST_OPTIONS, ...questions.map(({ options }) => options.length))
  const columns = questionColumns(most)
  return {
    ...sheetOf('题目', columns, questions),
    lists: listsFor(columns.map(({ head }) => head)),
  }
}
