import { type QuestionRule, when } from './finding'

/** Our texts do not shout: no exclamation marks anywhere. */
export const voice: QuestionRule = ({ stem, options, takeaway, reason, topic }) =>
  [
    stem,
    takeaway,
    reason,
    topic,
    ...options.flatMap(({ text, note = '' }) => [text, note]),
  ].flatMap((text) => when(/[!！]/.test(text), `an exclamation mark: ${text}`))
