import { type CaseWords, rewriteWords } from './case-words'
import { type Decisions, settle } from './decision'
import { findCounting } from './find'
import type { Finding, Party } from './finding'
import { redactText } from './redact-text'

/** A finding with where in the case it stands: facts, evidence.0, captions.3. */
export interface PlacedFinding extends Finding {
  readonly place: string
}

/** Everything in a case that must not be published, in the order it is read; ids count through the whole case. */
export function findInCase(words: CaseWords, parties: readonly Party[]): PlacedFinding[] {
  const seen = new Map<string, number>()
  const found: PlacedFinding[] = []
  rewriteWords(words, (written, place) => {
    found.push(...findCounting(written, parties, seen).map((each) => ({ ...each, place })))
    return written
  })
  return found
}

/**
 * A case as it could be published, with what still keeps it from being so (`open`): every finding without a decision,
 * with a mask that does not hide, or with a reason that says too little. Apart from what is explained, nothing that is
 * found stands in `words`, whatever is open. Decisions are about the draft: redact it, never what was redacted before.
 */
export function redactCase(
  words: CaseWords,
  parties: readonly Party[],
  decisions: Decisions,
): { readonly words: CaseWords; readonly open: readonly PlacedFinding[] } {
  const seen = new Map<string, number>()
  const open: PlacedFinding[] = []
  const redacted = rewriteWords(words, (written, place) => {
    const settled = findCounting(written, parties, seen).map((finding) =>
      settle(finding, decisions[finding.id], parties),
    )
    const { text, open: here } = redactText(written, settled, parties)
    open.push(...here.map((each) => ({ ...each, place })))
    return text
  })
  return { words: redacted, open }
}
