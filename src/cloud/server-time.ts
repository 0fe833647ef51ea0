import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'

/** How far the server's clock is ahead of this phone's, milliseconds; learned from each answer. */
let offset = 0
/** The round trip the offset was learned from: a quicker one knows better. */
let trip = Number.POSITIVE_INFINITY

/** Learns from one answer of the server; half the round trip is taken as the way back. */
export function noteServerTime(server: number, sentAt: number, gotAt: number): void {
  const took = gotAt - sentAt
  const jumped = Math.abs(server + took / 2 - gotAt - offset) > 60_000
  if (took > trip && !jumped) return
  trip = took
  offset = server + took / 2 - gotAt
}

/** The server's time as well as this phone knows it (house law 1). */
export const serverNow = (): Date => new Date(Date.now() + offset)

/** The Beijing day by the server's clock. */
export const serverDay = (): BeijingDay => beijingDayOf(serverNow())
