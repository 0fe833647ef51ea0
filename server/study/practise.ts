import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { composePractice, isFinished, type StudySet } from '#domain/study'
import { shelf } from '#server/bank'
import { currentPlan } from '#server/plan'
import { refuse, type UseCase } from '#server/platform'
import { learnerOf, standing } from './learner-of'
import { makeSet } from './make-set'
import { openQuestions, openSets } from './open-sets'
import { showSet } from './show-set'

interface Wish {
  readonly law?: string | undefined
  readonly domain?: string | undefined
  readonly fresh?: boolean | undefined
}

/** What is to be practised, as one word that a set can be found by again. */
function filterOf({ law, domain, fresh }: Wish): string {
  const within = law ? `law:${law}` : domain ? `domain:${domain}` : 'all'
  return fresh ? `fresh:${within}` : within
}

/** The number of the day's last practice: a long day has more of them than one read brings. */
const lastNumber = (open: readonly StudySet[], today: BeijingDay): number =>
  Math.max(
    0,
    ...open
      .filter((set) => set.kind === 'practice' && set.day === today)
      .map(({ _id }) => Number(_id.split(':p').at(-1))),
  )

/**
 * A set of practice (错题练习, 赛前练习); one begun today for the same law or domain goes on. At most eight operations.
 */
export const practise: UseCase<'study', 'practise'> = async (call, input) => {
  const { officer, openid, now } = call
  const today = beijingDayOf(now)
  const filter = filterOf(input)
  const [open, known, { study: rules }] = await Promise.all([
    openSets(officer._id, openid, today),
    learnerOf(officer._id),
    currentPlan(now),
  ])
  const begun = open.find(
    (set) =>
      set.kind === 'practice' && set.filter === filter && set.day === today && !isFinished(set),
  )
  if (begun) return showSet(begun)
  const lines = (await shelf(now)).filter(
    (line) =>
      (!input.law || line.law === input.law) && (!input.domain || line.domain === input.domain),
  )
  const learner = await standing(known, now)
  // Numbered within the day, so that a second tap makes no second set.
  const id = `${officer._id}:${today}:p${lastNumber(open, today) + 1}`
  const picked = composePractice({
    shelf: lines,
    learner,
    open: openQuestions(open, today),
    today,
    size: rules.setSize,
    seed: id,
    fresh: input.fresh ?? false,
  })
  if (picked.length === 0) return refuse('NOTHING_TO_PRACTISE')
  const about = {
    id,
    kind: 'practice' as const,
    filter,
    day: today,
    learner,
    rules,
    unitUnderstood: null,
    due: [],
  }
  return showSet(await makeSet(call, about, picked))
}
