import type { Reply } from '#contract/index'
import {
  type Attempt,
  type AttemptQuestion,
  handInAfterMs,
  merge,
  PHONES_AT_MOST,
  type Sitting,
  saveEveryMs,
  sittingIn,
  timesFrom,
} from '#domain/exam'
import { type Call, command, refuse, type UseCase } from '#server/platform'
import { sittingOf } from './sitting-of'
import { attempts } from './store'

type Paper = Reply<'exam', 'start'>

/**
 * Begins an attempt, or goes on with it. The times are the earliest ever set: a second phone and a retry change
 * nothing. Where time was added they may not be touched, and `goOn` is the way. One operation.
 */
function begin(
  id: string,
  { openid, now }: Call,
  { terms }: Sitting,
): Promise<Attempt | undefined> {
  const at = now.getTime()
  const mine = { _id: id, openid, phones: command.lt(PHONES_AT_MOST) }
  const { startedAt, endsAt, lastAt } = timesFrom(terms, at)
  return attempts.updateOne(
    command.or(
      { ...mine, state: 'prepared', opensAt: command.lte(at), closesAt: command.gt(at) },
      {
        ...mine,
        state: 'open',
        lastAt: command.gte(at),
        'extensions.0': command.exists(false),
      },
    ),
    {
      state: 'open',
      startedAt: command.min(startedAt),
      endsAt: command.min(endsAt),
      lastAt: command.min(lastAt),
      phones: command.inc(1),
    },
  )
}

const goOn = (_id: string, { openid, now }: Call): Promise<Attempt | undefined> =>
  attempts.updateOne(
    {
      _id,
      openid,
      state: 'open',
      lastAt: command.gte(now.getTime()),
      phones: command.lt(PHONES_AT_MOST),
    },
    { phones: command.inc(1) },
  )

async function refusal(id: string, { openid, now }: Call) {
  const attempt = await attempts.get(id)
  if (!attempt || attempt.openid !== openid) return refuse('ATTEMPT_NOT_FOUND')
  const { state, submission, opensAt } = attempt
  if (state === 'submitted')
    return refuse('ALREADY_SUBMITTED', { at: submission?.at ?? now.getTime() })
  return now.getTime() < opensAt ? refuse('NOT_OPEN_YET', { opensAt }) : refuse('CLOSED')
}

/** The question as this attempt shows it: what would tell the answer stays in the cloud. */
function show({ id, order, points }: AttemptQuestion, questions: Sitting['questions']) {
  const question = questions.find((each) => each.id === id)
  if (!question) return []
  const { type, topic, stem, options, citation } = question
  const texts = order.map((place) => options[place]?.text ?? '')
  return [{ id, type, topic, lawName: citation.lawName, stem, options: texts, points }]
}

const paperOf = (attempt: Attempt, { terms, questions, pace }: Sitting, now: number): Paper => ({
  attempt: attempt._id,
  sitting: attempt.sitting,
  title: terms.title,
  phone: attempt.phones,
  questions: attempt.questions.flatMap((question) => show(question, questions)),
  answers: merge(attempt.slots),
  startedAt: attempt.startedAt,
  endsAt: attempt.endsAt,
  lastAt: attempt.lastAt,
  now,
  saveEveryMs: saveEveryMs(pace),
  handInAfterMs: handInAfterMs(pace, terms.graceSeconds, attempt.seed),
})

/**
 * Begins an attempt (开始答题) or goes on with it. One operation, one more in a cold instance, and one more to go on
 * where time was added.
 */
export const start: UseCase<'exam', 'start'> = async (call, { attempt: id }) => {
  const sitting = await sittingOf(sittingIn(id), call.now)
  if (!sitting) return refuse('ATTEMPT_NOT_FOUND')
  if (sitting.state === 'withdrawn') return refuse('WITHDRAWN')
  const attempt = (await begin(id, call, sitting)) ?? (await goOn(id, call))
  return attempt ? paperOf(attempt, sitting, call.now.getTime()) : refusal(id, call)
}
