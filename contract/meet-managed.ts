import * as v from 'valibot'
import {
  EntrantWords,
  EVENT_NOT_FOUND,
  EventResult,
  MEET_NOT_FOUND,
  MeetState,
  MeetTermsShown,
  StageName,
} from './meet-shown'
import { Count, Id, Moment } from './words'

/** Refusals that organisers of meets (办比武的人) share. */
export const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
/** Somebody else was quicker. */
export const CHANGED = { CHANGED_MEANWHILE: { message: '别处刚改过' } } as const
/** Of a call about one meet. */
export const MANAGE = { ...MEET_NOT_FOUND, ...OUT_OF_PLACE } as const
/** Of a call about one event of it. */
export const OF_EVENT = { ...MANAGE, ...EVENT_NOT_FOUND } as const
/** An event's stage (项目的预赛或决赛), as panels, draws and results are by. */
export const Of = v.object({ meet: Id, event: Id, stage: StageName })

/** A panel (评委组) of one event and stage: for all, or for one region. */
const Panel = v.object({
  id: Id,
  event: Id,
  stage: StageName,
  region: v.nullable(Id),
  judges: v.array(v.object({ judge: Id, name: v.string(), chief: v.boolean() })),
})

const ManagedEntrant = v.object({
  ...EntrantWords.entries,
  kind: v.picklist(['team', 'single']),
  events: v.array(Id),
  members: v.array(
    v.object({
      officer: Id,
      name: v.string(),
      sex: v.picklist(['m', 'f']),
      age: Count,
      post: v.string(),
    }),
  ),
})

const AppealOpen = v.object({
  id: Id,
  event: Id,
  eventName: v.string(),
  stage: StageName,
  entrant: Id,
  entrantName: v.string(),
  text: v.string(),
  at: Moment,
})

/** A meet as its organiser sees and runs it. */
export const ManagedMeet = v.object({
  meet: Id,
  place: Id,
  version: Count,
  state: MeetState,
  terms: MeetTermsShown,
  now: Moment,
  entrants: v.array(ManagedEntrant),
  panels: v.array(Panel),
  /** Running orders that were drawn, with their seed. */
  draws: v.array(v.object({ ...Of.entries, seed: v.string(), at: Moment })),
  results: v.array(
    v.object({
      ...Of.entries,
      state: EventResult.entries.state,
      version: Count,
      /** Sheets that are still missing before it can be published. */
      missing: Count,
      held: v.boolean(),
      appealsUntil: v.nullable(Moment),
    }),
  ),
  revealed: v.boolean(),
  appeals: v.array(AppealOpen),
  acts: v.array(v.object({ what: v.string(), by: v.string(), at: Moment, reason: v.string() })),
})
