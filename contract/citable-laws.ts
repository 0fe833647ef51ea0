import * as v from 'valibot'
import { Count, Id } from './words'

/** The laws one may cite (法规目录), each in its newest version, with how many articles it has and our key points. */
export const CitableLaws = v.object({
  laws: v.array(
    v.object({
      law: Id,
      version: v.string(),
      name: v.string(),
      versionLabel: v.string(),
      articles: Count,
      points: v.record(v.string(), v.string()),
    }),
  ),
})
