import { quarterName } from '#domain/cases'
import { BY_LOT, type Period, type Scheme } from '#domain/honours'

/** What people call a period. @example periodWords('2026-q3') // '2026年第三季度' */
export const periodWords = (period: Period): string =>
  period[5] === 'q'
    ? quarterName(`${period.slice(0, 4)}-${period.slice(6)}`)
    : `${period.slice(0, 4)}年${Number(period.slice(6))}月`

/** What told two units of one total apart, in words: a section of the scheme, or 抽签. */
export function toldByWords({ sections }: Scheme, toldBy: string | null): string | null {
  if (toldBy === BY_LOT) return '抽签'
  return sections.find(({ id }) => id === toldBy)?.name ?? null
}
