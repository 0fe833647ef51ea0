import * as v from 'valibot'
import { DOMAINS } from '#domain/bank'
import { isBeijingDay, isBeijingMonth } from '#domain/beijing-day'
import { ROLES } from '#domain/org'

/** A Beijing day as it crosses the wire. */
export const Day = v.pipe(v.string(), v.maxLength(10), v.guard(isBeijingDay))
export const Month = v.pipe(v.string(), v.maxLength(7), v.check(isBeijingMonth, 'not a month'))
/** An id of ours: never an operator, never a path. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9:@-]{0,79}$/i))
/** What makes a message of a phone one event (house law 3): made by the phone, kept with the draft. */
export const OnceKey = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,40}$/))
/** A moment of the server, milliseconds. */
export const Moment = v.pipe(v.number(), v.integer())
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const DomainName = v.picklist(DOMAINS)
export const RoleName = v.picklist(ROLES)
/** Text a person wrote, `most` characters after trimming. */
export const written = (most: number) =>
  v.pipe(v.string(), v.maxLength(most * 2), v.trim(), v.minLength(1), v.maxLength(most))
export const Nothing = v.object({})
