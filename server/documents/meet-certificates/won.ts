import { meets } from '#server/meets'
import { isRefusal, type OfficerCall } from '#server/platform'
import { OVERALL_TEXT, wonText } from './copy'

/** Whoever stands on a certificate (获奖人、获奖单位). */
export interface Winner {
  readonly name: string
  /** The unit of an entrant; empty for a unit itself. */
  readonly unitName: string
  readonly rank: number
}

/** What certificates are for, with all who have a place. */
export interface Won {
  readonly what: string
  readonly winners: readonly Winner[]
}

const isOverall = (of: string): of is 'allRound' | 'units' => of === 'allRound' || of === 'units'

async function wonOverall(call: OfficerCall, meet: string, of: 'allRound' | 'units') {
  const standing = await meets.standings(call, { meet, of })
  if (isRefusal(standing) || standing.state !== 'final') return undefined
  const winners = standing.rows.flatMap(({ name, parentName, rank }) =>
    rank === null ? [] : [{ name, unitName: of === 'units' ? '' : parentName, rank }],
  )
  return { what: OVERALL_TEXT[of], winners }
}

/**
 * Who has a place in an event's last stage, or over all events; nothing unless it is final, so that no certificate is
 * ever taken back. Three operations.
 */
export async function wonBy(
  call: OfficerCall,
  meet: string,
  of: string,
  stage: 'preliminary' | 'final',
): Promise<Won | undefined> {
  if (isOverall(of)) return wonOverall(call, meet, of)
  const event = await meets.event(call, { meet, event: of, stage })
  if (isRefusal(event) || event.result?.state !== 'final') return undefined
  const winners = event.result.rows.flatMap(({ name, unitName, rank }) =>
    rank === null ? [] : [{ name, unitName, rank }],
  )
  return { what: wonText(event.name), winners }
}
