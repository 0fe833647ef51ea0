import type { Criterion } from '#domain/rubric'

/** A key (按键): so many points, or the way to lower and higher ones. */
export type Key = number | 'lower' | 'higher'

const KEYS = 9

/** All that may be given, the most first; none where only deductions take. */
const valuesOf = ({ most, step }: Pick<Criterion, 'most' | 'step'>): readonly number[] =>
  step === 0
    ? []
    : Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => most - place * step)

/**
 * The keys of a criterion, nine at a time in places that never move: 更低 leads on, 更高 back.
 * @example keyPages({ most: 1000, step: 50 })[0] // [1000, 950, …, 650, 'lower']
 */
export function keyPages(criterion: Pick<Criterion, 'most' | 'step'>): readonly (readonly Key[])[] {
  const values = valuesOf(criterion)
  if (values.length <= KEYS) return values.length === 0 ? [] : [values]
  const pages: (readonly Key[])[] = [[...values.slice(0, KEYS - 1), 'lower']]
  for (let from = KEYS - 1; from < values.length; ) {
    const isLast = values.length - from <= KEYS - 1
    const until = isLast ? values.length : from + KEYS - 2
    const own = values.slice(from, until)
    pages.push(isLast ? ['higher', ...own] : ['higher', ...own, 'lower'])
    from = until
  }
  return pages
}

/** The page of keys that holds what was given; the first where nothing was. */
export const pageOf = (pages: readonly (readonly Key[])[], given: number | undefined): number =>
  Math.max(0, given === undefined ? 0 : pages.findIndex((keys) => keys.includes(given)))
