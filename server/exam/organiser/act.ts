import { command, type OfficerCall } from '#server/platform'
import type { Act } from './store'

/** Enough for the life of a sitting; the eldest drafts fall off. */
const KEPT = 200

/** The change that adds a line to a sitting's record of acts. */
export const acted = (
  { officer, now }: OfficerCall,
  act: Act['act'],
  reason: string | null = null,
): { readonly acts: unknown } => {
  const line: Act = { act, by: officer.name, byOfficer: officer._id, at: now.getTime(), reason }
  return { acts: command.push({ each: [line], slice: -KEPT }) }
}
