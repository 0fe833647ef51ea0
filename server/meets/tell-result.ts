import { ABOUT_NOTHING, type Telling, tell } from '#server/inbox'
import type { OfStage } from './meet-of'
import { entrantsOf } from './meet-of'
import { rowsOfStage } from './results-of'
import type { MeetFile } from './store'

/** More than take part in one event. */
const MOST = 1000

/**
 * Tells those who took part in a stage that its result is out (成绩公布): each once for each version. Two operations, and
 * three for each hundred.
 */
export async function tellResult(meet: MeetFile, of: OfStage, now: Date): Promise<void> {
  const [result, entrants] = await Promise.all([
    rowsOfStage(meet, of, 'shown'),
    entrantsOf(meet._id),
  ])
  if (!result) return
  const ids = new Set(result.rows.map(({ entrant }) => entrant))
  const officers = entrants
    .filter(({ id }) => ids.has(id))
    .flatMap(({ members }) => members.map(({ officer }) => officer))
  const title = `${meet.terms.title} ${result.event.name}`
  const tellings = [...new Set(officers)].slice(0, MOST).map(
    (to): Telling => ({
      ...{ to, kind: 'resultOut', cause: result._id, at: now.getTime() },
      about: { ...ABOUT_NOTHING, meet: meet._id, title },
    }),
  )
  await tell(tellings)
}
