import type { Decisions } from './redaction'

/**
 * What an editor decided about one finding (脱敏), as a draft keeps it: other words in its place (none: the suggested
 * ones), or why it may stay.
 */
export interface Masking {
  /** The finding's id. */
  readonly finding: string
  readonly how: 'mask' | 'explain'
  readonly text: string
}

const decisionOf = ({ how, text }: Masking): Decisions[string] =>
  how === 'explain'
    ? { action: 'explain', reason: text }
    : { action: 'mask', instead: text === '' ? null : text }

/** A draft's maskings as the rules take them. */
export const decisionsOf = (maskings: readonly Masking[]): Decisions =>
  Object.fromEntries(maskings.map((masking) => [masking.finding, decisionOf(masking)]))
