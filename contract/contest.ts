import * as v from 'valibot'
import { SittingShown } from './attempt-shown'
import { ask } from './procedure'
import { draftInput, Managed, RoundTermsInput } from './sitting'
import { Count, Day, Id, Moment, Nothing, OnceKey, written } from './words'

const Season = v.object({ season: Id, title: v.string(), from: Day, until: Day, board: Id })

/** How I stand in a round: null before I have a score or while it is kept back. */
const Standing = v.nullable(v.object({ right: Count, points: Count, rank: Count }))

/** Knowledge contests (知识竞赛): seasons of rounds. A round's attempts are the exam area's. */
export const contest = {
  /** What runs, what comes, the last few that are over. */
  home: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({
      now: Moment,
      season: v.nullable(Season),
      running: v.array(SittingShown),
      coming: v.array(SittingShown),
      past: v.array(v.object({ round: SittingShown, standing: Standing })),
    }),
    refusals: {},
  }),
  /** Rounds that are over, newest first. */
  past: ask({
    who: 'officer',
    input: v.object({ before: v.optional(Moment) }),
    reply: v.object({
      rounds: v.array(v.object({ round: SittingShown, standing: Standing })),
      next: v.nullable(Moment),
    }),
    refusals: {},
  }),
  /** Seasons an organiser may put rounds into. */
  seasons: ask({
    who: 'organiser',
    input: Nothing,
    reply: v.object({ seasons: v.array(Season) }),
    refusals: {},
  }),
  /** Opens a season (赛季), or changes its name and days. */
  season: ask({
    who: 'organiser',
    input: v.object({
      season: v.nullable(Id),
      key: OnceKey,
      place: Id,
      title: written(30),
      from: Day,
      until: Day,
    }),
    reply: Season,
    refusals: {
      OUT_OF_PLACE: { message: '不在你负责的单位' },
      SEASON_NOT_FOUND: { message: '没有这个赛季' },
      ENDS_BEFORE_IT_BEGINS: { message: '结束早于开始' },
    },
  }),
  /** Keeps a draft of a round (竞赛场次). */
  draft: ask({
    who: 'organiser',
    input: draftInput(RoundTermsInput),
    reply: Managed,
    refusals: {
      SITTING_NOT_FOUND: { message: '没有这个场次' },
      OUT_OF_PLACE: { message: '不在你负责的单位' },
      SEASON_NOT_FOUND: { message: '没有这个赛季' },
      CHANGED_MEANWHILE: { message: '别处刚改过' },
      FIXED: { message: '已经不能改' },
    },
  }),
}
