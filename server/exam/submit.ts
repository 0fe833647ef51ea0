import {
  type Answers,
  type Attempt,
  answersOf,
  fitsPaper,
  grade,
  type Sitting,
  type Submission,
  sameChoice,
  sittingIn,
  slotOf,
} from '#domain/exam'
import { type Call, command, refuse, type UseCase } from '#server/platform'
import { postLate, postScore } from './post-score'
import { isSeen } from './show'
import { sittingOf } from './sitting-of'
import { attempts } from './store'

interface Handed {
  readonly attempt: string
  readonly phone: number
  readonly answers: Answers
}

const isGiven = (answers: Answers) =>
  Object.values(answers).filter(({ chosen }) => chosen.length > 0)

const sameAnswers = (a: Answers, b: Answers): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((id) =>
    sameChoice(a[id]?.chosen ?? [], b[id]?.chosen ?? []),
  )

const submissionOf = ({ now }: Call, { phone, answers }: Handed): Submission => ({
  at: now.getTime(),
  by: 'officer',
  slot: slotOf(phone),
  answers,
})

/** What the officer is told at once; a freeze begun meanwhile keeps the points back. */
function receipt(attempt: Attempt, sitting: Sitting, now: number) {
  const { submission } = attempt
  const { all, late } = answersOf(attempt)
  const shown = isSeen(sitting, attempt, now, false)
  return {
    attempt: attempt._id,
    at: submission?.at ?? now,
    by: submission?.by ?? 'officer',
    late,
    answered: isGiven(all).length,
    shown,
    points: shown ? grade(attempt, sitting).points : null,
  }
}

/** Takes the handing-in of an attempt under way, once, whenever it comes. One operation. */
const take = (call: Call, handed: Handed): Promise<Attempt | undefined> =>
  attempts.updateOne(
    {
      _id: handed.attempt,
      openid: call.openid,
      state: 'open',
      phones: command.gte(handed.phone),
    },
    { state: 'submitted', submission: command.set(submissionOf(call, handed)) },
  )

/** Keeps, once, what a phone hands in after the timer has. One operation. */
const takeLate = (call: Call, handed: Handed): Promise<Attempt | undefined> =>
  attempts.updateOne(
    {
      _id: handed.attempt,
      openid: call.openid,
      state: 'submitted',
      'submission.by': 'timer',
      late: null,
    },
    { late: command.set(submissionOf(call, handed)), posted: false },
  )

/** What a handing-in means to an attempt that is submitted: the same one again, a late one, or another. */
async function again(call: Call, handed: Handed, attempt: Attempt, sitting: Sitting) {
  const { submission, late } = attempt
  if (!submission) return refuse('NOT_STARTED')
  const known = late ?? submission
  if (known.by === 'officer' && sameAnswers(known.answers, handed.answers)) {
    // A crash may have come between the attempt and the ledger.
    await (late ? postLate(attempt, sitting) : postScore(attempt, sitting))
    return attempt
  }
  if (known.by === 'officer') return refuse('ALREADY_SUBMITTED', { at: submission.at })
  if (sameAnswers(answersOf(attempt).all, handed.answers)) return attempt
  const kept = await takeLate(call, handed)
  if (!kept) return refuse('ALREADY_SUBMITTED', { at: submission.at })
  await postLate(kept, sitting)
  return kept
}

/**
 * Submits (交卷), once: the conditional change, then the ledger. Two operations, one more in a cold instance. A
 * retry finds the same and gets the same receipt: three. What comes after the timer is kept once and marked.
 */
export const submit: UseCase<'exam', 'submit'> = async (call, input) => {
  const { now, openid } = call
  const sitting = await sittingOf(sittingIn(input.attempt), now)
  if (!sitting) return refuse('ATTEMPT_NOT_FOUND')
  if (!fitsPaper(sitting.questions, input.answers)) return refuse('NOT_AN_OPTION')
  const taken = await take(call, input)
  if (taken) {
    await postScore(taken, sitting)
    return receipt(taken, sitting, now.getTime())
  }
  const attempt = await attempts.get(input.attempt)
  if (!attempt || attempt.openid !== openid) return refuse('ATTEMPT_NOT_FOUND')
  const after = await again(call, input, attempt, sitting)
  return 'refused' in after ? after : receipt(after, sitting, now.getTime())
}
