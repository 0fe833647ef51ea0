import * as v from 'valibot'
import { EVENT_KINDS, RESULT_STATES } from '#domain/meets'
import {
  EntrantWords,
  EVENT_NOT_FOUND,
  EventResult,
  MEET_NOT_FOUND,
  MeetState,
  OverallRow,
  ScoringShown,
  StageName,
} from './meet-shown'
import { ask } from './procedure'
import { Count, Day, Id, Moment, Nothing, OnceKey, written } from './words'

const Head = v.object({
  meet: Id,
  title: v.string(),
  venue: v.string(),
  from: Day,
  until: Day,
  state: MeetState,
})

/** How one score came about, step by step (怎么算出来的): what `explain -- meet` prints too. */
const ScoreWay = v.object({
  event: Id,
  eventName: v.string(),
  stage: StageName,
  version: Count,
  /** Sheets without names of judges: 评委一 and on; which the mean left out. */
  sheets: v.array(v.object({ total: Count, left: v.picklist(['none', 'high', 'low']) })),
  /** A measured value with the points its standard gives; null elsewhere. */
  measured: v.nullable(v.object({ value: Count, points: Count })),
  raw: v.nullable(Count),
  panelShift: v.pipe(v.number(), v.integer()),
  score: v.nullable(Count),
  counted: v.nullable(Count),
  weight: Count,
  rank: v.nullable(Count),
})

const Appeal = v.object({
  id: Id,
  event: Id,
  entrant: Id,
  entrantName: v.string(),
  text: v.string(),
  at: Moment,
  answer: v.nullable(
    v.object({ verdict: v.picklist(['upheld', 'refused']), text: v.string(), at: Moment }),
  ),
})

/** What every officer may read of meets (业务大比武); results only as far as they were published and not frozen. */
export const meetReading = {
  list: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({
      now: Moment,
      meets: v.array(v.object({ ...Head.entries, events: Count, units: Count })),
      /** Events I judge. */
      judging: Count,
    }),
    refusals: {},
  }),
  meet: ask({
    who: 'officer',
    input: v.object({ meet: Id }),
    reply: v.object({
      ...Head.entries,
      now: Moment,
      regions: v.array(v.object({ id: Id, name: v.string() })),
      freezeAt: v.nullable(Moment),
      /** Published results wait for the reveal (封榜). */
      frozen: v.boolean(),
      events: v.array(
        v.object({
          event: Id,
          kind: v.picklist(EVENT_KINDS),
          name: v.string(),
          entry: v.picklist(['team', 'single']),
          at: Moment,
          place: v.string(),
          weight: Count,
          stages: v.array(
            v.object({ stage: StageName, drawn: v.boolean(), state: v.picklist(RESULT_STATES) }),
          ),
        }),
      ),
      /** Entrants of my unit or with me among them. */
      mine: v.array(EntrantWords),
      judges: v.boolean(),
      mayManage: v.boolean(),
      mayEnter: v.boolean(),
    }),
    refusals: MEET_NOT_FOUND,
  }),
  /** An event with its scoring, the running order and, once published, its standing. */
  event: ask({
    who: 'officer',
    input: v.object({ meet: Id, event: Id, stage: StageName }),
    reply: v.object({
      meet: Id,
      event: Id,
      stage: StageName,
      name: v.string(),
      kind: v.picklist(EVENT_KINDS),
      at: Moment,
      place: v.string(),
      scoring: ScoringShown,
      seed: v.nullable(v.string()),
      order: v.array(EntrantWords),
      result: v.nullable(EventResult),
      frozen: v.boolean(),
      /** For which of these I may appeal now. */
      mayAppeal: v.array(Id),
    }),
    refusals: { ...MEET_NOT_FOUND, ...EVENT_NOT_FOUND },
  }),
  /** All-round, units or regions over all published events. */
  standings: ask({
    who: 'officer',
    input: v.object({ meet: Id, of: v.picklist(['allRound', 'units', 'regions']) }),
    reply: v.object({
      meet: Id,
      version: Count,
      asOf: v.nullable(Moment),
      state: v.picklist(['none', 'provisional', 'final']),
      frozen: v.boolean(),
      rules: v.object({
        acrossPanels: v.picklist(['none', 'mean']),
        acrossEvents: v.picklist(['share', 'place']),
        allRoundFrom: Count,
        unitBest: Count,
      }),
      rows: v.array(OverallRow),
    }),
    refusals: MEET_NOT_FOUND,
  }),
  /** How an entrant's published scores came about. */
  entrant: ask({
    who: 'officer',
    input: v.object({ meet: Id, entrant: Id }),
    reply: v.object({
      ...EntrantWords.entries,
      meet: Id,
      title: v.string(),
      members: v.array(v.object({ name: v.string(), post: v.string() })),
      scores: v.array(ScoreWay),
      total: v.nullable(Count),
    }),
    refusals: { ...MEET_NOT_FOUND, ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' } },
  }),
  /** Appeals (申诉) that were answered, and my own. */
  appeals: ask({
    who: 'officer',
    input: v.object({ meet: Id }),
    reply: v.object({ appeals: v.array(Appeal) }),
    refusals: MEET_NOT_FOUND,
  }),
  /** Appeals a provisional result, for an entrant one belongs to or answers for. */
  appeal: ask({
    who: 'officer',
    input: v.object({
      key: OnceKey,
      meet: Id,
      event: Id,
      stage: StageName,
      entrant: Id,
      text: written(300),
    }),
    reply: v.object({ id: Id, at: Moment }),
    refusals: {
      ...MEET_NOT_FOUND,
      ...EVENT_NOT_FOUND,
      ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' },
      NOT_YOURS: { message: '只能为自己的队或选手申诉' },
      NOT_OPEN: { message: '现在不在申诉期' },
      NOT_FIT: { message: '这段话没有通过内容安全检查' },
    },
  }),
}
