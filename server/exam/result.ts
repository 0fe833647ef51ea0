import type { Reply } from '#contract/index'
import {
  type Attempt,
  grade,
  isPassed,
  type Marks,
  nextAttempt,
  type PaperQuestion,
  type QuestionMark,
  type Sitting,
  shownFrom,
} from '#domain/exam'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { isTold } from './openly'
import { isSeen } from './show'
import { sittingOf } from './sitting-of'
import { attempts } from './store'

type Result = Reply<'exam', 'result'>
type Mark = NonNullable<Result['questions']>[number]

/** An own submitted attempt with its sitting, where its marks may be seen. Two operations, one more when cold or frozen. */
export async function seenAttempt({ officer, now }: OfficerCall, id: string) {
  const attempt = await attempts.get(id)
  if (!attempt || attempt.officer !== officer._id) return refuse('ATTEMPT_NOT_FOUND')
  if (!attempt.submission) return refuse('NOT_SUBMITTED')
  const sitting = await sittingOf(attempt.sitting, now)
  if (!sitting) return refuse('ATTEMPT_NOT_FOUND')
  if (isSeen(sitting, attempt, now.getTime(), await isTold(sitting, now)))
    return { attempt, sitting, submission: attempt.submission }
  const from = shownFrom(sitting, attempt.submission.at)
  const ahead = from !== null && from > now.getTime() ? from : (sitting.round?.revealAt ?? null)
  return refuse('NOT_SHOWN_YET', { submittedAt: attempt.submission.at, from: ahead })
}

/** Whether the officer may still sit again: until then no key is shown to them. */
async function mayComeAgain({ sitting, officer }: Attempt, of: Sitting, now: number) {
  if (now >= of.terms.closesAt) return false
  const most = of.terms.attemptsAtMost + (of.exam?.resits ?? 0)
  if (most === 1) return false
  const own = await attempts.find({ sitting, officer }, { limit: 10 })
  return nextAttempt(of, own, now) !== null
}

function markOf(mark: QuestionMark, question: PaperQuestion, order: readonly number[]): Mark {
  const { type, topic, stem, options, takeaway, reason, citation } = question
  const shown = order.map((place) => options[place])
  return {
    ...mark,
    type,
    topic,
    stem,
    options: shown.map((option) => option?.text ?? ''),
    notes: shown.map((option) => option?.note ?? null),
    takeaway,
    reason,
    citation,
  }
}

/** Each question with its mark, in the attempt's order. */
function marksOf({ questions: asked }: Attempt, { questions }: Sitting, marks: Marks): Mark[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return marks.questions.flatMap((mark, place) => {
    const question = byId.get(mark.question)
    return question ? [markOf(mark, question, asked[place]?.order ?? [])] : []
  })
}

function topicsOf({ questions }: Sitting, marks: Marks): Result['topics'] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const topics = new Map<string, Result['topics'][number]>()
  for (const { question, right } of marks.questions) {
    const of = byId.get(question)
    if (!of) continue
    const { topic, domain } = of
    const before = topics.get(topic) ?? { topic, domain, right: 0, asked: 0 }
    topics.set(topic, { ...before, right: before.right + (right ? 1 : 0), asked: before.asked + 1 })
  }
  return [...topics.values()]
}

/** What an attempt came to. At most six operations. */
export const result: UseCase<'exam', 'result'> = async (call, { attempt: id }) => {
  const seen = await seenAttempt(call, id)
  if ('refused' in seen) return seen
  const { attempt, sitting, submission } = seen
  const marks = grade(attempt, sitting)
  const passed = isPassed(marks.points, sitting)
  const keptBack = await mayComeAgain(attempt, sitting, call.now.getTime())
  const { late, seconds, right, asked, points, bonus, most } = marks
  return {
    attempt: id,
    sitting: sitting._id,
    kind: sitting.kind,
    title: sitting.terms.title,
    startedAt: attempt.startedAt,
    submittedAt: submission.at,
    by: submission.by,
    late,
    seconds,
    right,
    asked,
    points,
    bonus,
    most,
    passed,
    certificate: passed === true,
    topics: topicsOf(sitting, marks),
    questions: keptBack ? null : marksOf(attempt, sitting, marks),
  }
}
