import type { Finding, Party } from './finding'
import { suggestMask } from './mask'

/** What the editor decides of a finding: another text in its place (`null`: the suggested one), or why it may stay. */
export type Decision =
  | { readonly action: 'mask'; readonly instead: string | null }
  | { readonly action: 'explain'; readonly reason: string }

/** By the finding's id. They repeat what is to be hidden and stay with the draft. */
export type Decisions = Readonly<Record<string, Decision>>

/** A reason (说明) says something: at least so many letters and digits. */
export const REASON_AT_LEAST = 8

const isReason = (reason: string): boolean =>
  (reason.match(/[\p{L}\p{N}]/gu) ?? []).length >= REASON_AT_LEAST

/** A finding with what stands in its place. What is open is masked as suggested, so that no preview ever shows it. */
export interface Settled {
  readonly finding: Finding
  readonly state: 'masked' | 'explained' | 'open'
  readonly instead: string
}

export const leftOpen = (finding: Finding, parties: readonly Party[]): Settled => ({
  finding,
  state: 'open',
  instead: suggestMask(finding, parties),
})

export function settle(
  finding: Finding,
  decision: Decision | undefined,
  parties: readonly Party[],
): Settled {
  if (decision?.action === 'explain' && isReason(decision.reason))
    return { finding, state: 'explained', instead: finding.text }
  const open = leftOpen(finding, parties)
  if (decision?.action !== 'mask') return open
  return { finding, state: 'masked', instead: decision.instead ?? open.instead }
}
