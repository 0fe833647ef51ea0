import { type Draft, dueRevision, type Entrant, isTouched, type OwnSheet } from './draft'

/**
 * How far an entrant's sheet is: 回避, 已退赛, 未评, 已记在本机, 已签名（在本机）, 没收下, 已送达, 要重评. `received` is
 * said only after the cloud answered (house law 10).
 */
export type Standing =
  | 'away'
  | 'withdrawn'
  | 'untouched'
  | 'begun'
  | 'waiting'
  | 'refused'
  | 'received'
  | 'again'

/** Whether a draft is the one that is due and something was marked on it. */
const isBegun = (draft: Draft | undefined, own: OwnSheet | undefined): boolean =>
  draft !== undefined && draft.revision === dueRevision(own) && isTouched(draft)

/** How far an entrant's sheet is, out of what the cloud has and what is on this phone. */
export function standingOf(
  { ownUnit, withdrawn }: Pick<Entrant, 'ownUnit' | 'withdrawn'>,
  own: OwnSheet | undefined,
  draft: Draft | undefined,
): Standing {
  if (draft?.end) return draft.end.kind === 'signed' ? 'waiting' : 'refused'
  if (own?.state === 'signed') return 'received'
  if (ownUnit) return 'away'
  if (withdrawn) return 'withdrawn'
  if (isBegun(draft, own)) return 'begun'
  return own ? 'again' : 'untouched'
}
