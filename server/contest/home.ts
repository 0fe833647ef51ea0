import { beijingDayOf } from '#domain/beijing-day'
import type { Officer } from '#domain/org'
import { command, type UseCase } from '#server/platform'
import { roundsOf } from './rounds'
import { showSeason } from './show-season'
import { type Season, seasons } from './store'
import { withStanding } from './with-standing'

/** What is over stays in sight for so long; older ones are a page of their own. */
const BACK_MS = 120 * 86_400_000
/** Each costs a look at its board. */
const PAST = 1

/** The season under way at the officer's units, the latest begun. One operation. */
async function seasonOf({ path }: Officer, now: Date): Promise<Season | undefined> {
  const today = beijingDayOf(now)
  const [last] = await seasons.find(
    { place: command.in(path), from: command.lte(today), until: command.gte(today) },
    { sort: [['from', 'desc']], limit: 1 },
  )
  return last
}

/**
 * What runs, what comes, what was over last (竞赛). At most seven operations, the identity among them, and one more
 * for a round that is frozen.
 */
export const home: UseCase<'contest', 'home'> = async ({ officer, now }) => {
  const [season, rounds] = await Promise.all([
    seasonOf(officer, now),
    roundsOf(officer, now, command.gt(now.getTime() - BACK_MS)),
  ])
  const shown = rounds.map((round) => round.shown)
  const over = rounds.filter(({ shown: { state } }) => state === 'closed' || state === 'released')
  return {
    now: now.getTime(),
    season: season ? showSeason(season) : null,
    running: shown.filter(({ state }) => state === 'open'),
    coming: shown.filter(({ state }) => state === 'coming').toReversed(),
    past: await Promise.all(over.slice(0, PAST).map(withStanding)),
  }
}
