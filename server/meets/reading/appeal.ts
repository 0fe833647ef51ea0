import { moderateText, refuse, type UseCase } from '#server/platform'
import { entrantOf } from '../entrant-of'
import { idFor } from '../ids'
import { eventOf, meetOf } from '../meet-of'
import { type MeetAppeal, meetAppeals } from '../store'
import { takesAppeals } from './event'
import { mayAppealFor } from './mine'

/**
 * Appeals a provisional result (申诉) within its hours, for an entrant one belongs to or answers for; the same key is the
 * same appeal. Four operations.
 */
export const appeal: UseCase<'meets', 'appeal'> = async (call, input) => {
  const { officer, openid, now } = call
  const { key, text, entrant: wanted, ...of } = input
  const meet = await meetOf(of.meet)
  if (!meet) return refuse('MEET_NOT_FOUND')
  if (!eventOf(meet, of)) return refuse('EVENT_NOT_FOUND')
  const id = idFor('p', officer._id, key)
  const known = await meetAppeals.get(id)
  if (known) return { id, at: known.at }
  const entrant = await entrantOf(of.meet, wanted)
  if (!entrant?.events.includes(of.event)) return refuse('ENTRANT_NOT_FOUND')
  if (!mayAppealFor(entrant, officer)) return refuse('NOT_YOURS')
  if (!takesAppeals(meet, of, now)) return refuse('NOT_OPEN')
  if ((await moderateText(openid, text)) === 'risky') return refuse('NOT_FIT')
  const made: MeetAppeal = {
    ...{ _id: id, ...of, entrant: wanted, entrantName: entrant.name, officer: officer._id, text },
    ...{ at: now.getTime(), answer: null, answered: false },
  }
  await meetAppeals.add(made)
  return { id, at: made.at }
}
