import * as v from 'valibot'
import { ask } from './procedure'
import { Id, Moment, Nothing, OnceKey, written } from './words'

const Kind = v.picklist(['complaint', 'suggestion'])

const Message = v.object({
  id: Id,
  kind: Kind,
  text: v.string(),
  at: Moment,
  answer: v.nullable(v.object({ text: v.string(), at: Moment })),
})

/** Complaints and suggestions (投诉建议, 国办函〔2026〕12号): kept, answered, followed by the sender. */
export const feedback = {
  send: ask({
    who: 'anyone',
    input: v.object({ key: OnceKey, kind: Kind, text: written(500) }),
    reply: Message,
    refusals: {
      SAME_KEY_OTHER_TEXT: { message: '这条已经收到过，内容不同' },
      TOO_MANY_TODAY: { message: '今天提交得太多' },
    },
  }),
  /** What I sent, newest first, with the answers. */
  mine: ask({
    who: 'anyone',
    input: Nothing,
    reply: v.object({ messages: v.array(Message) }),
    refusals: {},
  }),
  /** What waits for an answer, oldest first, then what was answered. */
  list: ask({
    who: 'provincialAdmin',
    input: v.object({ answered: v.boolean(), after: v.optional(Moment) }),
    reply: v.object({
      messages: v.array(v.object({ ...Message.entries, from: v.string() })),
      next: v.nullable(Moment),
    }),
    refusals: {},
  }),
  answer: ask({
    who: 'provincialAdmin',
    input: v.object({ id: Id, text: written(500) }),
    reply: Message,
    refusals: {
      MESSAGE_NOT_FOUND: { message: '没有这条意见' },
      ALREADY_ANSWERED: { message: '这条已经有答复' },
    },
  }),
}
