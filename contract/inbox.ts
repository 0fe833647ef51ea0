import * as v from 'valibot'
import { MESSAGE_KINDS } from '#domain/inbox'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing } from './words'

/** What is needed to say it; the sentence is made on the phone. */
const About = v.object({
  sitting: v.nullable(Id),
  sittingKind: v.nullable(v.picklist(['exam', 'round'])),
  attempt: v.nullable(Id),
  board: v.nullable(Id),
  case: v.nullable(Id),
  period: v.nullable(Id),
  dossier: v.nullable(Id),
  meet: v.nullable(Id),
  title: v.string(),
  /** Points before and after; both null while a board keeps them back. */
  before: v.nullable(Count),
  after: v.nullable(Count),
  minutes: v.nullable(Count),
  moment: v.nullable(Moment),
  reason: v.nullable(v.string()),
})

const Kind = v.picklist(MESSAGE_KINDS)

const Message = v.object({
  id: Id,
  kind: Kind,
  about: About,
  at: Moment,
  read: v.boolean(),
})

/** What happened to me (消息). */
export const inbox = {
  /** Newest first. */
  list: ask({
    who: 'officer',
    input: v.object({ before: v.optional(v.object({ at: Moment, id: Id })) }),
    reply: v.object({
      messages: v.array(Message),
      next: v.nullable(v.object({ at: Moment, id: Id })),
      unread: Count,
      /** What WeChat can carry besides (订阅消息), with its template; empty while none is set up. */
      reminders: v.array(v.object({ kind: Kind, template: v.string() })),
    }),
    refusals: {},
  }),
  /** Messages up to a moment are read. */
  markRead: ask({
    who: 'officer',
    input: v.object({ until: Moment }),
    reply: v.object({ unread: Count }),
    refusals: {},
  }),
  /** How many are unread, counted up to 99. */
  unread: ask({ who: 'officer', input: Nothing, reply: v.object({ unread: Count }), refusals: {} }),
  /** The officer let WeChat carry one further message of these kinds (订阅消息). */
  subscribed: ask({
    who: 'officer',
    input: v.object({ kinds: v.pipe(v.array(Kind), v.maxLength(MESSAGE_KINDS.length)) }),
    reply: v.object({ kinds: v.array(Kind) }),
    refusals: {},
  }),
}
