import { keptDraft } from '../kept/drafts'
import type { ShownDuty } from '../queries'
import type { Entrant } from '../sheet/draft'
import { standingOf } from '../sheet/standing'

/** Who is to be judged next: the first after this one who is not signed, else the first of all; undefined when none is left. */
export function nextEntrant(duty: ShownDuty, after: Entrant): Entrant | undefined {
  const isOpen = (entrant: Entrant) => {
    const own = duty.sheets.find((sheet) => sheet.entrant === entrant.entrant)
    const standing = standingOf(entrant, own, keptDraft(duty, entrant.entrant))
    return standing === 'untouched' || standing === 'begun' || standing === 'again'
  }
  const place = duty.entrants.findIndex(({ entrant }) => entrant === after.entrant)
  const [before, behind] = [duty.entrants.slice(0, place), duty.entrants.slice(place + 1)]
  return [...behind, ...before].find(isOpen)
}
