import type { DossierKind, Grade } from '#domain/dossiers'
import type { Choice } from '#ui'

/** Kinds of case files, as people say them. */
export const kindNames: Readonly<Record<DossierKind, string>> = {
  penalty: '行政处罚',
  licence: '行政许可',
  coercion: '行政强制',
  inspection: '行政检查',
}

export const gradeNames: Readonly<Record<Grade, string>> = {
  excellent: '优秀',
  good: '良好',
  passed: '合格',
  failed: '不合格',
}

/** Points of hundredths. @example pointsText(9650) // '96.5' */
export const pointsText = (points: number): string => String(points / 100)

/** A year as one chooses it. */
export const yearChoice = (year: number): Choice<string> => ({
  key: String(year),
  label: `${year} 年`,
})

/** The rule a checklist calls 程序规定, in full. */
export const procedureSay = '清单里的“程序规定”，是《交通运输行政执法程序规定》。'
