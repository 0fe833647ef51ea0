import { localOpenid } from '#cloud'
import type { Input } from '#contract/index'

/** A stage of an event of a meet: where one judges. */
export type OfStage = Input<'judging', 'duty'>

/** Whose phone this is: one of several people only where the demonstration is played. */
const person = () => (LOCAL_CLOUD ? `.${localOpenid()}` : '')

/** Version in the keys: a later shape must not be read as this one. */
export const dutiesKey = () => `judging.duties.1${person()}`
export const keptListKey = () => `judging.kept.1${person()}`
export const dutyKey = ({ meet, event, stage }: OfStage) =>
  `judging.duty.1${person()}.${meet}:${event}:${stage}`
export const draftKey = ({ meet, event, stage }: OfStage, entrant: string) =>
  `judging.sheet.1${person()}.${meet}:${event}:${stage}:${entrant}`
