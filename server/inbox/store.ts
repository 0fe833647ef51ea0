import type { About, MessageKind } from '#domain/inbox'
import { collection } from '#server/platform'

/** One message of an officer (消息). Its words are made on the phone: kept here are facts only. */
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
  /** By WeChat as well (订阅消息): `waiting` to be sent, `sent`, or `none` when it stays in the inbox alone. */
  readonly delivery: 'none' | 'waiting' | 'sent'
  /** How often sending was tried. */
  readonly tries: number
}

export const messages = collection<InboxMessage>('messages')

/** What a person lets WeChat carry: one message a template and tap. Kept by OPENID: a grant is a WeChat account's. */
export interface Subscription {
  /** The OPENID. */
  readonly _id: string
  readonly officer: string
  /** Messages still allowed, by template. */
  readonly grants: Readonly<Record<string, number>>
}

export const subscriptions = collection<Subscription>('subscriptions')
