import { beijingDay } from '#domain/beijing-day'
import type { Entry } from '#domain/ledger'
import { marksFrom, pointsFrom } from '#domain/ledger'
import { type Learner, type Marks, streakOf } from '#domain/study'
import type { House } from './cloud'

/** Marks as a plain list: a month left without any is no difference. */
const listed = (marks: Marks): string[] =>
  Object.entries(marks)
    .flatMap(([month, days]) =>
      Object.entries(days).map(([date, mark]) => `${month}-${date} ${mark}`),
    )
    .toSorted()

/** An officer's figures as they stand and as the ledger alone has them (house law 4): the two must be equal. */
export async function figuresOf(house: House, officer: string, openid: string) {
  const [entries, [learner], summary, { today }] = await Promise.all([
    house.stored<Entry>('ledger', { officer }),
    house.stored<Learner>('learners', { _id: officer }),
    house.ask(openid, 'study.summary', {}),
    house.ask(openid, 'study.calendar', {}),
  ])
  const rebuilt = marksFrom(entries)
  return {
    entries,
    standing: {
      marks: listed(learner?.marks ?? {}),
      points: summary.points,
      streak: summary.streak,
    },
    rebuilt: {
      marks: listed(rebuilt),
      points: pointsFrom(entries),
      streak: streakOf(rebuilt, beijingDay(today)),
    },
  }
}
