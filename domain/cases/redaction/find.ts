import { ADDRESSES } from './address'
import { BANK_CARDS } from './bank-card'
import { CASE_NUMBERS } from './case-number'
import { CREDIT_CODES } from './credit-code'
import type { Finding, Party, SensitiveKind, Span } from './finding'
import { IDENTITY_NUMBERS } from './identity-number'
import { partyDetectors } from './party-name'
import { PERMIT_NUMBERS } from './permit-number'
import { LANDLINES, MOBILES } from './phone'
import { plainOf } from './plain'
import { PLATES } from './plate'
import { COVER, type Detector } from './spans'

interface Looking {
  readonly kind: SensitiveKind
  readonly detect: Detector
}
interface Claim extends Span {
  readonly kind: SensitiveKind
}

const all = (kind: SensitiveKind, detectors: readonly Detector[]): Looking[] =>
  detectors.map((detect) => ({ kind, detect }))

/** The surer kind first: what it claims, no later one sees. */
const NUMBERS: readonly Looking[] = [
  ...all('identityNumber', IDENTITY_NUMBERS),
  ...all('creditCode', CREDIT_CODES),
  ...all('permitNumber', PERMIT_NUMBERS),
  ...all('plate', PLATES),
  ...all('phone', MOBILES),
  ...all('bankCard', BANK_CARDS),
  ...all('phone', LANDLINES),
  ...all('address', ADDRESSES),
  ...all('caseNumber', CASE_NUMBERS),
]

const covered = (text: string, { from, until }: Span): string =>
  text.slice(0, from) + COVER.repeat(until - from) + text.slice(until)

/** Over again until nothing new shows: some things only stand alone once what they reach into is covered. */
function claimsIn(text: string, looking: readonly Looking[]): Claim[] {
  const claims: Claim[] = []
  let left = text
  for (const { kind, detect } of looking) {
    for (const span of detect(left)) {
      if (left.slice(span.from, span.until).includes(COVER)) continue
      claims.push({ kind, ...span })
      left = covered(left, span)
    }
  }
  return claims.length === 0 ? claims : [...claims, ...claimsIn(left, looking)]
}

const contentOf = (text: string): string => text.replace(/[\s()·.-]/g, '')

/** What is found in one text, in order; `seen` counts contents over several texts of one case. */
export function findCounting(
  written: string,
  parties: readonly Party[],
  seen: Map<string, number>,
): Finding[] {
  const { text, places } = plainOf(written)
  const placeOf = (place: number) => places[place] ?? written.length
  return claimsIn(text, [...partyDetectors(parties), ...NUMBERS])
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, until }) => {
      const content = `${kind}:${contentOf(text.slice(from, until))}`
      const nth = (seen.get(content) ?? 0) + 1
      seen.set(content, nth)
      const [begins, ends] = [placeOf(from), placeOf(until - 1) + 1]
      return {
        id: `${content}:${nth}`,
        kind,
        from: begins,
        until: ends,
        text: written.slice(begins, ends),
      }
    })
}

/**
 * Everything in a text that must not be published (脱敏), in order, none overlapping another: what the parties are
 * called, however it is spaced, and numbers and addresses of anybody.
 * @example findSensitive('司机张 三，辽A12345', parties).map(({ text }) => text) // ['张 三', '辽A12345']
 */
export const findSensitive = (written: string, parties: readonly Party[]): Finding[] =>
  findCounting(written, parties, new Map())
