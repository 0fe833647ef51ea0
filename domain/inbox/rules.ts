import type { MessageKind } from './message'

/** What a field of a template may hold: the sitting's title, what happened, and when. Never points: a lock screen shows it. */
export const TEMPLATE_WORDS = ['title', 'what', 'moment'] as const
export type TemplateWord = (typeof TEMPLATE_WORDS)[number]

/** A template of WeChat's (订阅消息模板): its id, empty while it is not set up, and what its fields hold. */
export interface Template {
  readonly id: string
  /** WeChat's own field names: thing1, time2, … */
  readonly fields: Readonly<Record<string, TemplateWord>>
}

/** What the plan says of messages. */
export interface InboxRules {
  /** So many minutes before it opens, people are told of a sitting. */
  readonly soonMinutes: number
  /** Messages handed to WeChat in one minute at most. */
  readonly sentAtMost: number
  /** How often one message is tried. */
  readonly triesAtMost: number
  readonly templates: Readonly<Record<MessageKind, Template>>
}
