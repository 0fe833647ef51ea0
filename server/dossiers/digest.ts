import { createHash } from 'node:crypto'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A fingerprint (指纹): what anybody gets from the same text with `sha256sum`. */
export const fingerprintOf = sha256

/** Long enough that no two of a province's files share one. */
const LENGTH = 32

/**
 * The natural id of a file: its year, agency and number, so that listing it again is the same file (house law 3).
 * Numbers are taken to the letter: two that only look alike are two files.
 */
export const dossierId = (year: number, unit: string, number: string): string =>
  `d${year}-${sha256(JSON.stringify([year, unit, number])).slice(0, LENGTH)}`
