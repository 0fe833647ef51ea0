import { placeEvidence } from '#domain/honours'
import { meetResults } from '#server/ledger'
import type { Giver } from './gathering'

/** Units' places in meets (比武成绩) that were closed in the period, out of the ledger. */
export const meets: Giver = async ({ from, until }) =>
  (await meetResults(from, until)).map(({ meet, unit, title, place, of, at }) => ({
    source: 'meet.standing',
    path: [unit],
    evidence: placeEvidence({ id: `meet:${meet}`, proof: 'meet', of: meet, title, at }, place, of),
  }))
