import { mayEnter } from '#domain/exam'
import type { ScoreEntry } from '#domain/ledger'
import type { Officer } from '#domain/org'
import { ownScores } from '#server/ledger'
import { command, type Fields } from '#server/platform'
import { isTold } from './openly'
import { isSeen, type Listed, type ListedAttempt, type SittingShown, showSitting } from './show'
import { attempts, sittings } from './store'

interface Reading {
  readonly sort: readonly (readonly [string, 'asc' | 'desc'])[]
  readonly limit: number
}

/** Questions and answers weigh the most and a list needs none of them. */
const WITHOUT_PAPER = { questions: false, pools: false, acts: false }
const WITHOUT_ANSWERS = { questions: false, slots: false, 'submission.answers': false, late: false }

/** Those that were asked for and are for this officer. */
const invited = async (officer: Officer, where: Fields, reading: Reading): Promise<Listed[]> =>
  (await sittings.find(where, { ...reading, fields: WITHOUT_PAPER })).filter((sitting) =>
    mayEnter(sitting, officer),
  )

const attemptsIn = async (officer: Officer, of: readonly Listed[]): Promise<ListedAttempt[]> =>
  of.length === 0
    ? []
    : attempts.find(
        { officer: officer._id, sitting: command.in(of.map(({ _id }) => _id)) },
        { limit: 200, fields: WITHOUT_ANSWERS },
      )

/** Attempts whose points may be told now. */
async function seenOf(of: readonly Listed[], own: readonly ListedAttempt[], now: Date) {
  const seen: string[] = []
  for (const sitting of of) {
    const mine = own.filter((attempt) => attempt.sitting === sitting._id && attempt.submission)
    const open = mine.length > 0 && (await isTold(sitting, now))
    for (const attempt of mine)
      if (isSeen(sitting, attempt, now.getTime(), open)) seen.push(attempt._id)
  }
  return seen
}

/** A sitting as an officer sees it, with the ledger's line of their best attempt where its points may be told. */
export interface ScoredSitting {
  readonly shown: SittingShown
  readonly score: ScoreEntry | null
}

const better = (a: ScoreEntry, b: ScoreEntry): boolean =>
  a.points === b.points ? a.seconds < b.seconds : a.points > b.points

const bestOf = (scores: readonly ScoreEntry[]): ScoreEntry | null =>
  scores.reduce<ScoreEntry | null>((best, one) => (best && !better(one, best) ? best : one), null)

/**
 * Sittings an officer is invited to, as they see them, with what own attempts came to out of the ledger. Two or
 * three operations, one more for each frozen round they sat.
 */
export async function scoredSittingsOf(
  officer: Officer,
  now: Date,
  where: Fields,
  reading: Reading,
): Promise<ScoredSitting[]> {
  const found = await invited(officer, where, reading)
  const own = await attemptsIn(officer, found)
  const seen = await seenOf(found, own, now)
  const scores = await ownScores(officer._id, seen)
  return found.map((sitting) => {
    const mine = own.filter((attempt) => attempt.sitting === sitting._id)
    const pointsOf = ({ _id }: ListedAttempt) => scores.get(_id)?.points ?? null
    return {
      shown: showSitting(sitting, mine, now.getTime(), pointsOf),
      score: bestOf(mine.flatMap(({ _id }) => scores.get(_id) ?? [])),
    }
  })
}

/** The sittings alone. */
export const sittingsOf = async (
  officer: Officer,
  now: Date,
  where: Fields,
  reading: Reading,
): Promise<SittingShown[]> =>
  (await scoredSittingsOf(officer, now, where, reading)).map(({ shown }) => shown)
