import { checkBank, type Finding } from '#domain/bank/check'
import { lawTexts } from './law-texts'
import { readBank } from './read-bank'

/** What the check found, and what it counted (内容检查). */
export interface CheckReport {
  readonly findings: readonly Finding[]
  readonly questions: number
  readonly situations: number
  readonly laws: number
  /** Laws whose official text was at hand. */
  readonly compared: number
}

/** Checks a content folder; `texts` is a folder of official law texts, which may be absent. */
export function checkContent(folder: string, texts: string): CheckReport {
  const { bank, unreadable } = readBank(folder)
  const official = lawTexts(
    bank.laws.map(({ item }) => item),
    texts,
  )
  return {
    findings: [...unreadable, ...checkBank(bank, official)],
    questions: bank.questions.length,
    situations: bank.questions.filter(({ item }) => item.situation).length,
    laws: bank.laws.length,
    compared: official.size,
  }
}

/** The report as lines: one a finding, then the counts. Cases (案例) are not part of the content yet. */
export const linesOf = ({ findings, questions, situations, laws }: CheckReport): string[] => [
  ...findings.map(({ file, id, what }) => `${file}  ${id}  ${what}`),
  `questions=${questions} situations=${situations} laws=${laws} cases=0`,
]
