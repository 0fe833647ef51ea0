import type { BeijingDay } from '#domain/beijing-day'
import type { StudySet } from '#domain/study'
import { command } from '#server/platform'
import { sets } from './store'

/** A week of unfinished days and some practice. */
const MOST = 20

/** The sets an officer may still be busy with, and today's. One operation. */
export const openSets = (officer: string, today: BeijingDay): Promise<StudySet[]> =>
  sets.find({ officer, until: command.gte(today) }, { limit: MOST })

/** Questions waiting for an answer in these sets: no second set may hold them meanwhile. */
export const openQuestions = (open: readonly StudySet[]): ReadonlySet<string> =>
  new Set(
    open.flatMap((set) =>
      set.questions.filter(({ id }) => !(id in set.answers)).map(({ id }) => id),
    ),
  )
