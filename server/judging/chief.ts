import type { Officer } from '#domain/org'
import type { OfStage } from '#server/meets'
import { isRefusal, refuse } from '#server/platform'
import { type Seat, seatOf } from './seat'

/** The seat of a chief judge (裁判长) with the panels they lead; a refusal for every other judge. One operation. */
export async function chiefSeatOf(officer: Officer, of: OfStage) {
  const seat = await seatOf(officer, of)
  if (isRefusal(seat)) return seat.refused === 'NOT_YOUR_PANEL' ? refuse('NOT_CHIEF') : seat
  const panels = seat.panels.filter(({ chief }) => chief === officer._id)
  return panels.length === 0 ? refuse('NOT_CHIEF') : ({ ...seat, panels } satisfies Seat)
}
