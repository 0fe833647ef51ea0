import type { Reply } from '#contract/index'
import { homeCopy as copy } from '../copy/home'

/** What a branch has for its cases this quarter (支部得分). */
export type Points = NonNullable<Reply<'cases', 'mine'>['points']>

/** @example quarterText('2026-4') // '2026年第4季度' */
export function quarterText(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-')
  return copy.quarter(year, number)
}
