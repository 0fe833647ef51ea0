import { addDays, type BeijingDay, beijingDayOf, monthOf } from '#domain/beijing-day'
import {
  canMakeUp,
  isFinished,
  type Learner,
  markAt,
  markedDays,
  type StudyRules,
  type StudySet,
  stillDue,
} from '#domain/study'
import { understoodBy } from '#server/ledger'
import { currentPlan } from '#server/plan'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { dailyId } from './daily-id'
import { learnFromUnfinished } from './learn'
import { learnerOf } from './learner-of'
import { makeDaily } from './make-daily'
import { openSets } from './open-sets'
import { settle } from './settle'
import { showSet } from './show-set'
import { showStreak } from './show-streak'

const isBusy = (set: StudySet): boolean =>
  !set.settled && Object.keys(set.answers).length > set.learned.length

/** Brings sets of earlier days to rest before a new one is made: nothing answered is forgotten. */
async function tidied(earlier: readonly StudySet[]): Promise<StudySet[]> {
  const busy = earlier.filter(isBusy)
  for (const set of busy) await (isFinished(set) ? settle(set) : learnFromUnfinished(set))
  return earlier.map((set) => ({ ...set, learned: Object.keys(set.answers) }))
}

/** The day's first open; undefined while the bank is empty. */
async function make(call: OfficerCall, open: StudySet[], learner: Learner) {
  const { officer, now } = call
  const day = beijingDayOf(now)
  const rested = await tidied(open)
  const { study: rules } = await currentPlan(now)
  return makeDaily(call, day, {
    learner: open.some(isBusy) ? await learnerOf(officer._id) : learner,
    open: rested,
    rules,
    unitUnderstood: await understoodBy(officer.unit, monthOf(day), rules.unitFiguresFrom),
  })
}

/** Yesterday, when a streak broke there and may be made up: the only reminder there is. */
function missedDay({ marks }: Learner, today: BeijingDay, rules: StudyRules) {
  const yesterday = addDays(today, -1)
  const hadStreak = markAt(marks, addDays(today, -2)) !== undefined
  if (!hadStreak || canMakeUp(marks, yesterday, today, rules) !== null) return null
  const used = markedDays(marks, monthOf(yesterday), 'madeUp').length
  return { day: yesterday, left: rules.makeUpDaysAMonth - used }
}

/**
 * Today's set, made at the first open. The first open costs officer, sets, record, figure, questions and new set,
 * in a cold instance also plan and shelf: at most eight operations beside the call. Opening again costs three.
 */
export const today: UseCase<'study', 'today'> = async (call) => {
  const { officer, now } = call
  const day = beijingDayOf(now)
  const id = dailyId(officer._id, day)
  const [open, learner] = await Promise.all([
    openSets(officer._id, call.openid, day),
    learnerOf(officer._id),
  ])
  const set = open.find(({ _id }) => _id === id) ?? (await make(call, open, learner))
  if (!set) return refuse('BANK_EMPTY')
  return {
    set: showSet(set),
    today: day,
    now: now.getTime(),
    streak: showStreak(learner.marks, day),
    due: stillDue(set.due ?? [], learner, day),
    missed: missedDay(learner, day, set.rules),
    unit: { name: officer.unitName, understood: set.unitUnderstood },
  }
}
