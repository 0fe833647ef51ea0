import type { BeijingDay } from '#domain/beijing-day'
import type { StudySet } from '#domain/study'
import { command } from '#server/platform'
import { sets } from './store'

/** A week of unfinished days and some practice. */
const MOST = 20

/** The sets an officer may still be busy with, and today's. One operation. */
export const openSets = async (
  officer: string,
  openid: string,
  today: BeijingDay,
): Promise<StudySet[]> =>
  takenOver(await sets.find({ officer, until: command.gte(today) }, { limit: MOST }), openid)

/**
 * The same sets in the hands of the WeChat identity bound now: after a change of
 * phone the new one goes on where the old one stopped. No operation unless it changed.
 */
async function takenOver(open: readonly StudySet[], openid: string): Promise<StudySet[]> {
  const foreign = open.filter((set) => set.openid !== openid)
  if (foreign.length > 0)
    await sets.update({ _id: command.in(foreign.map(({ _id }) => _id)) }, { openid })
  return open.map((set) => (set.openid === openid ? set : { ...set, openid }))
}

/** Questions waiting for an answer in these sets: no second set may hold them meanwhile. */
export const openQuestions = (open: readonly StudySet[]): ReadonlySet<string> =>
  new Set(
    open.flatMap((set) =>
      set.questions.filter(({ id }) => !(id in set.answers)).map(({ id }) => id),
    ),
  )
