import type { Span } from './finding'

/** Finds the stretches of a plain text that are of one kind; none overlaps another. */
export type Detector = (text: string) => Span[]

/** A Chinese character, for use in a pattern. */
export const HAN = '\u4e00-\u9fff'

/** Stands in for what is taken: no digit, no letter, no character anybody writes. */
export const COVER = '\uffff'

/** What makes digits an amount and no number of anybody's. */
export const NO_AMOUNT =
  '(?!\\.\\d| ?(?:[元万亿吨辆张份%‰]|件(?!人)|个(?!人)|次(?!日)|公里|千米|平方|立方))'

/** What is a day and no number. */
export const NO_DAY = '(?!(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?![\\dA-Z]))'

/**
 * Stretches a pattern finds. Its first group is what must stand before and is no part of the stretch: WebViews of
 * older phones refuse a pattern that looks behind.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  holds: (found: string) => boolean = () => true,
): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, before = ''] = match
    const from = match.index + before.length
    return holds(all.slice(before.length)) ? [{ from, until: match.index + all.length }] : []
  })
}

/** A detector of one pattern. */
export const detects =
  (pattern: RegExp, holds?: (found: string) => boolean): Detector =>
  (text) =>
    spansOf(text, pattern, holds)
