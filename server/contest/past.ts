import { command, type UseCase } from '#server/platform'
import { roundsOf } from './rounds'
import { withStanding } from './with-standing'

const PAGE = 6

/** Rounds that are over, newest first; those that closed at one moment stay on one page. At most four operations, and two for each round with a score. */
export const past: UseCase<'contest', 'past'> = async ({ officer, now }, { before }) => {
  const until = Math.min(before ?? now.getTime() + 1, now.getTime() + 1)
  const rounds = await roundsOf(officer, now, command.lt(until))
  const last = rounds[PAGE - 1]?.shown.closesAt ?? Number.NEGATIVE_INFINITY
  const page = rounds.filter(({ shown }) => shown.closesAt >= last)
  return {
    rounds: await Promise.all(page.map(withStanding)),
    next: page.length < rounds.length ? last : null,
  }
}
