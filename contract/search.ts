import * as v from 'valibot'
import { LAW_LEVELS, QUESTION_TYPES } from '#domain/bank'
import { ask } from './procedure'
import { Count, DomainName, Id, Moment, written } from './words'

/** A text in stretches, those that were looked for marked. */
const Stretches = v.array(v.object({ text: v.string(), hit: v.boolean() }))

const FoundLaw = v.object({
  law: Id,
  version: v.string(),
  versionLabel: v.string(),
  level: v.picklist(LAW_LEVELS),
  domain: DomainName,
  name: Stretches,
})

const FoundArticle = v.object({
  law: Id,
  version: v.string(),
  article: v.string(),
  lawName: v.string(),
  /** Whether the words are the official text's, or our key point's. */
  official: v.boolean(),
  words: Stretches,
})

const FoundQuestion = v.object({
  question: Id,
  law: Id,
  version: v.string(),
  article: v.string(),
  lawName: v.string(),
  type: v.picklist(QUESTION_TYPES),
  /** Its stem, never what would tell the key. */
  words: Stretches,
})

const group = <T extends v.GenericSchema>(rows: T) =>
  v.object({ count: Count, rows: v.array(rows) })

/** What search is narrowed to: 法规, 条文, 题目, or the first of each. */
export const KINDS = ['all', 'laws', 'articles', 'questions'] as const

/** Searching laws and questions (检索). */
export const search = {
  /** What fits best first: a law's title, an article's number, then words; each group with its count. */
  find: ask({
    who: 'officer',
    input: v.object({ words: written(40), kind: v.picklist(KINDS), from: Count }),
    reply: v.object({
      laws: group(FoundLaw),
      articles: group(FoundArticle),
      questions: group(FoundQuestion),
      /** Where the next page of the kind begins; null where there is none. */
      next: v.nullable(Count),
      /** When the index was built; what changed since is in the answer too. */
      builtAt: Moment,
    }),
    refusals: { NOT_BUILT: { message: '检索还没有准备好' } },
  }),
}
