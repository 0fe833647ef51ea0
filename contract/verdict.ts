import * as v from 'valibot'
import { Id } from './words'

/** Options by their shown places. */
export const Places = v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)))

/** An article as pages name it. */
export const Cited = v.object({
  law: Id,
  version: v.string(),
  article: v.string(),
  lawName: v.string(),
  versionLabel: v.string(),
  /** Our key point of the article; `**…**` marks the words to remember. */
  point: v.string(),
})

/** What is learned from an answer. */
export const Verdict = v.object({
  right: v.boolean(),
  chosen: Places,
  key: v.array(v.boolean()),
  notes: v.array(v.nullable(v.string())),
  takeaway: v.string(),
  reason: v.string(),
  citation: Cited,
  seeAlso: v.array(v.string()),
})
