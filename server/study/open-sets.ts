import type { BeijingDay } from '#domain/beijing-day'
import type { StudySet } from '#domain/study'
import { command } from '#server/platform'
import { sets } from './store'

/** A week of unfinished days and some practice; the newest first, so that practice can be numbered on. */
const MOST = 20

/** The sets an officer may still be busy with, and today's. One operation. */
export const openSets = async (
  officer: string,
  openid: string,
  today: BeijingDay,
): Promise<StudySet[]> =>
  takenOver(
    await sets.find(
      { officer, until: command.gte(today) },
      { sort: [['openedAt', 'desc']], limit: MOST },
    ),
    openid,
  )

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

/** Practice of an earlier day can't be gone on with: what it holds is free again. */
const isBusy = (set: StudySet, today: BeijingDay): boolean =>
  set.kind === 'daily' || set.day === today

/**
 * Questions of these sets that nothing was learned from yet: no second set may hold them meanwhile,
 * or a mistake could be mended minutes after its reason was read.
 */
export const openQuestions = (open: readonly StudySet[], today: BeijingDay): ReadonlySet<string> =>
  new Set(
    open
      .filter((set) => isBusy(set, today))
      .flatMap((set) =>
        set.questions.filter(({ id }) => !set.learned.includes(id)).map(({ id }) => id),
      ),
  )
