import type { Reply } from '#contract/index'
import { collection } from '#server/platform'

type Shown = Reply<'inbox', 'list'>['messages'][number]

/** What a message is of, and what it needs for its sentence (消息). */
export type MessageKind = Shown['kind']
export type About = Shown['about']

/** One message of an officer. Its words are made on the phone: kept here are facts only. */
export interface InboxMessage {
  /** Made of receiver, kind and cause: what happened once is told once (house law 3). */
  readonly _id: string
  /** The officer it is for. */
  readonly to: string
  readonly kind: MessageKind
  readonly about: About
  /** When it was told, milliseconds. */
  readonly at: number
  readonly read: boolean
  /** By WeChat as well (订阅消息): `waiting` to be sent, `sent`, or `none` when it is for the inbox alone. */
  readonly delivery: 'none' | 'waiting' | 'sent'
  /** How often sending was tried. */
  readonly tries: number
}

export const messages = collection<InboxMessage>('messages')
