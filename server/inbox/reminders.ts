import { type InboxRules, MESSAGE_KINDS, type MessageKind } from '#domain/inbox'

/** A kind of message that WeChat can carry, and by which template. */
export interface Reminder {
  readonly kind: MessageKind
  readonly template: string
}

/** What WeChat can carry as well: the kinds whose template is set up. */
export const remindersOf = ({ templates }: InboxRules): Reminder[] =>
  MESSAGE_KINDS.flatMap((kind) => {
    const { id } = templates[kind]
    return id === '' ? [] : [{ kind, template: id }]
  })
