import { type AskedRule, when } from './finding'

/** Our texts do not shout: one sentence for each that does. */
export const shouts = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => when(/[!！]/.test(text), `an exclamation mark: ${text}`))

/** No exclamation mark in a question. */
export const voice: AskedRule = ({ stem, options, takeaway, reason }) =>
  shouts([stem, takeaway, reason, ...options.flatMap(({ text, note = '' }) => [text, note])])
