import * as v from 'valibot'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing } from './words'

/** What messages are about: 更正改分, 延时, 成绩公布, 榜揭晓, 场次撤销, 即将开始. */
export const MESSAGE_KINDS = [
  'regraded',
  'extended',
  'released',
  'revealed',
  'withdrawn',
  'opensSoon',
] as const

/** What is needed to say it; the sentence is made on the phone. */
const About = v.object({
  sitting: v.nullable(Id),
  sittingKind: v.nullable(v.picklist(['exam', 'round'])),
  attempt: v.nullable(Id),
  board: v.nullable(Id),
  title: v.string(),
  /** Points before and after; both null while a board keeps them back. */
  before: v.nullable(Count),
  after: v.nullable(Count),
  minutes: v.nullable(Count),
  moment: v.nullable(Moment),
  reason: v.nullable(v.string()),
})

const Message = v.object({
  id: Id,
  kind: v.picklist(MESSAGE_KINDS),
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
    input: v.object({ kinds: v.pipe(v.array(v.picklist(MESSAGE_KINDS)), v.maxLength(5)) }),
    reply: v.object({ kinds: v.array(v.picklist(MESSAGE_KINDS)) }),
    refusals: {},
  }),
}
