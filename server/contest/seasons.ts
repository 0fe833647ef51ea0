import { placesOf } from '#domain/org'
import { command, type UseCase } from '#server/platform'
import { showSeason } from './show-season'
import { seasons as kept } from './store'

const MOST = 50

/** The seasons the asker may put rounds into, newest first. One operation. */
export const seasons: UseCase<'contest', 'seasons'> = async ({ officer }) => {
  const found = await kept.find(
    { path: command.in(placesOf(officer.grants, 'organiser')) },
    { sort: [['from', 'desc']], limit: MOST },
  )
  return { seasons: found.map(showSeason) }
}
