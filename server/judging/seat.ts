import type { MeetEvent } from '#domain/meets'
import type { Officer } from '#domain/org'
import {
  type EntrantFile,
  eventOf,
  isApart,
  type MeetFile,
  type MeetPanel,
  meetOf,
  type OfStage,
  panelsOf,
} from '#server/meets'
import { refuse } from '#server/platform'

/** Where somebody judges: an event's stage, and the panels they sit on there (评委席). */
export interface Seat {
  readonly meet: MeetFile
  readonly event: MeetEvent
  readonly of: OfStage
  readonly panels: readonly MeetPanel[]
}

const sitsOn = ({ judges }: MeetPanel, officer: string): boolean =>
  judges.some(({ judge }) => judge === officer)

/** The panels of an event and stage that an officer sits on. */
export const ownPanels = (meet: MeetFile, of: OfStage, officer: string): readonly MeetPanel[] =>
  panelsOf(meet, of).filter((panel) => sitsOn(panel, officer))

/** The seat of an officer; a refusal where they have none. One operation. */
export async function seatOf({ _id }: Pick<Officer, '_id'>, of: OfStage) {
  const meet = await meetOf(of.meet)
  if (!meet) return refuse('MEET_NOT_FOUND')
  const event = eventOf(meet, of)
  if (!event) return refuse('EVENT_NOT_FOUND')
  const panels = ownPanels(meet, of, _id)
  return panels.length === 0 ? refuse('NOT_YOUR_PANEL') : { meet, event, of, panels }
}

/** The panel among these that judges an entrant. */
export const panelOf = (
  panels: readonly MeetPanel[],
  { region }: Pick<EntrantFile, 'region'>,
): MeetPanel | undefined => panels.find((panel) => panel.region === null || panel.region === region)

/**
 * Whether a judge must stay away from an entrant (回避): by the unit they serve in now, or by the one they served in when
 * the panel was set. Moving to another unit opens nothing.
 */
export const staysAway = (
  { meet, panels }: Pick<Seat, 'meet' | 'panels'>,
  officer: Officer,
  entrant: Pick<EntrantFile, 'path'>,
): boolean =>
  isApart(meet, officer, entrant) ||
  panels.some(({ judges }) =>
    judges.some((known) => known.judge === officer._id && isApart(meet, known, entrant)),
  )
