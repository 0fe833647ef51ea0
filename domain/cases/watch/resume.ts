import type { Watched } from './watched'

/** A report as it can be told from any other. */
export interface ReportMark {
  readonly session: string
  readonly number: number
}

/** What a phone keeps of its last session; `after` is the last report the server had when it began. */
export interface LocalPlace {
  readonly session: string
  readonly after: ReportMark | null
  /** Where the player stood, tenths; written every few seconds. */
  readonly at: number
}

/** The last report the server took, of whatever phone. */
export function lastReport({
  last,
  sessions,
}: Pick<Watched, 'last' | 'sessions'>): (ReportMark & { readonly at: number }) | null {
  const session = sessions.find(({ id }) => id === last)
  return session ? { session: session.id, number: session.number, at: session.at } : null
}

const isSame = (a: ReportMark | null, b: ReportMark | null): boolean =>
  a?.session === b?.session && a?.number === b?.number

/**
 * Where a video goes on (续播), tenths. The phone knows best as long as nobody else has reported since its session
 * began; else the last report says. Clocks of phones are not asked. Who saw the end begins again.
 */
export function resumeAt(
  local: LocalPlace | null,
  last: (ReportMark & { readonly at: number }) | null,
  tenths: number,
): number {
  const isOwn = local !== null && (last?.session === local.session || isSame(last, local.after))
  const at = isOwn ? local.at : (last?.at ?? 0)
  return at < tenths ? at : 0
}
