import * as v from 'valibot'
import { SCORE_KINDS, STUDY_KINDS } from '#domain/ledger'
import { ask } from './procedure'
import { Count, Day, Id, Moment, Month } from './words'

/** One line of the officer's own ledger (积分明细) with its evidence. */
const Entry = v.object({
  id: Id,
  kind: v.picklist([...STUDY_KINDS, ...SCORE_KINDS]),
  points: Count,
  day: Day,
  at: Moment,
  /** Mistakes understood by it. */
  understood: Count,
  /** Where the points come from: the set, and how many were right. */
  set: v.nullable(Id),
  right: v.nullable(Count),
  /** A score's attempt and the title of its sitting; it stands beside the points of study and is not added to them. */
  attempt: v.nullable(Id),
  title: v.nullable(v.string()),
})

/** Points with evidence (积分). */
export const ledger = {
  /** The officer's own entries of a month, newest first. */
  entries: ask({
    who: 'officer',
    input: v.object({ month: v.optional(Month) }),
    reply: v.object({ month: Month, total: Count, points: Count, entries: v.array(Entry) }),
    refusals: {},
  }),
}
