import { citationKey, type LawVersion } from '#domain/bank'
import { checkBank, type Entry, type Finding } from '#domain/bank/check'
import { checkCases } from '#domain/cases/check'
import { headFaults } from './against-head'
import { articlesIn, type OfficialTexts, officialTexts } from './law-texts'
import { readBank } from './read-bank'
import { readCases } from './read-cases'

/** What the check found, and what it counted (内容检查). */
export interface CheckReport {
  readonly findings: readonly Finding[]
  readonly questions: number
  readonly situations: number
  readonly laws: number
  readonly cases: number
  /** Laws whose official text was at hand. */
  readonly compared: number
}

const againstHeads = (laws: readonly Entry<LawVersion>[], official: OfficialTexts): Finding[] =>
  laws.flatMap(({ file, item }) => {
    const [id, text] = [citationKey(item), official.get(citationKey(item))]
    return text === undefined ? [] : headFaults(item, text).map((what) => ({ file, id, what }))
  })

/** Checks a content folder; `texts` is a folder of official law texts, which may be absent. */
export function checkContent(folder: string, texts: string): CheckReport {
  const { bank, unreadable } = readBank(folder)
  const { cases, unreadable: unreadableCases } = readCases(folder)
  const laws = bank.laws.map(({ item }) => item)
  const official = officialTexts(laws, texts)
  const articles = articlesIn(official)
  const shelf = new Map(laws.map((law) => [citationKey(law), law]))
  return {
    findings: [
      ...unreadable,
      ...unreadableCases,
      ...againstHeads(bank.laws, official),
      ...checkBank(bank, articles),
      ...checkCases(cases, shelf, articles),
    ],
    questions: bank.questions.length,
    situations: bank.questions.filter(({ item }) => item.situation).length,
    laws: bank.laws.length,
    cases: cases.length,
    compared: official.size,
  }
}

/** The report as lines: one a finding, then the counts. */
export const linesOf = ({
  findings,
  questions,
  situations,
  laws,
  cases,
}: CheckReport): string[] => [
  ...findings.map(({ file, id, what }) => `${file}  ${id}  ${what}`),
  `questions=${questions} situations=${situations} laws=${laws} cases=${cases}`,
]
