import { type Entrant, eligible, type StandingRow } from '#domain/meets'
import { isOf } from './in-stages'
import { eventOf, type OfStage } from './meet-of'
import { rowsOfStage } from './results-of'
import type { EntrantFile, MeetFile } from './store'

/** An entrant without what only its file says. */
export const entrantIn = ({ _id, meet, at, changes, ...entrant }: EntrantFile): Entrant => entrant

/** The rows of an event's preliminary that a final goes by. One operation, none where there is no preliminary. */
export async function preliminaryRows(
  meet: MeetFile,
  of: OfStage,
): Promise<readonly StandingRow[]> {
  const hasPreliminary = eventOf(meet, of)?.stages.includes('preliminary') ?? false
  if (of.stage !== 'final' || !hasPreliminary) return []
  return (await rowsOfStage(meet, { ...of, stage: 'preliminary' }, 'newest'))?.rows ?? []
}

/**
 * Who takes part in a stage: who was drawn, or, where no order was drawn, who may take part. Who withdrew is left out,
 * unless results they are in were published before.
 */
export function stageEntrants(
  meet: MeetFile,
  of: OfStage,
  all: readonly EntrantFile[],
  {
    preliminary,
    stays,
  }: {
    readonly preliminary: readonly StandingRow[]
    readonly stays: ReadonlySet<string>
  },
): Entrant[] {
  const event = eventOf(meet, of)
  if (!event) return []
  const entrants = all
    .map(entrantIn)
    .map((one) => (stays.has(one.id) ? { ...one, state: 'in' as const } : one))
  const order = meet.draws.find(isOf(of))?.order
  return order
    ? entrants.filter(({ id, state }) => state === 'in' && order.includes(id))
    : eligible(event, of.stage, entrants, preliminary)
}
