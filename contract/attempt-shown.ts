import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { PHONES_AT_MOST } from '#domain/exam'
import { Cited } from './verdict'
import { Count, DomainName, Id, Moment } from './words'

/** Options by their shown places. */
export const Places = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
  v.maxLength(10),
)
/** Answers as a phone holds them: shown places, and how often each question was changed. */
export const AnswersInput = v.pipe(
  v.record(Id, v.object({ chosen: Places, rev: v.pipe(Count, v.minValue(1), v.maxValue(9999)) })),
  v.check((answers) => Object.keys(answers).length <= 200, 'too many answers'),
)
/** A phone's number within an attempt, given by `start`: one for each beginning and going on. */
export const Phone = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PHONES_AT_MOST))

/** A question on the paper: no key, no reason. */
export const ShownQuestion = v.object({
  id: Id,
  type: v.picklist(QUESTION_TYPES),
  topic: v.string(),
  lawName: v.string(),
  stem: v.string(),
  options: v.array(v.string()),
  points: Count,
})

/** Two phones answered the same question differently without knowing of each other; `kept` stands. */
export const Conflict = v.object({ question: Id, kept: Places, other: Places })

/** What an officer sees of a sitting before and after it (场次). */
export const SittingShown = v.object({
  sitting: Id,
  kind: v.picklist(['exam', 'round']),
  title: v.string(),
  note: v.string(),
  opensAt: Moment,
  closesAt: Moment,
  minutes: Count,
  questionCount: Count,
  fullMarks: Count,
  timeBonus: Count,
  lateScores: v.boolean(),
  review: v.picklist(['afterSubmit', 'afterClose', 'afterRelease']),
  /** Exams only. */
  passMark: v.nullable(Count),
  resits: v.nullable(Count),
  /** Rounds only. */
  board: v.nullable(Id),
  tieBreak: v.nullable(v.picklist(['time', 'none'])),
  freezeAt: v.nullable(Moment),
  revealAt: v.nullable(Moment),
  state: v.picklist(['coming', 'open', 'closed', 'released', 'withdrawn']),
  attemptsAtMost: Count,
  /** My attempts so far, newest first. */
  attempts: v.array(
    v.object({
      attempt: Id,
      number: Count,
      state: v.picklist(['prepared', 'open', 'submitted']),
      startedAt: v.nullable(Moment),
      endsAt: v.nullable(Moment),
      submittedAt: v.nullable(Moment),
      /** Null until marks may be seen. */
      points: v.nullable(Count),
      passed: v.nullable(v.boolean()),
    }),
  ),
})

/** What the waiting page needs: which attempt is next, and when this phone should begin. */
export const Entered = v.object({
  shown: SittingShown,
  now: Moment,
  /** The attempt to begin or go on with; null when there is none left or none yet. */
  next: v.nullable(
    v.object({
      attempt: Id,
      /** opensAt and this attempt's share of the spread. */ startAt: Moment,
    }),
  ),
  /** A resit is not before. */
  resitFrom: v.nullable(Moment),
})

/** A paper (试卷) as a phone gets it: no key in it. */
export const Paper = v.object({
  attempt: Id,
  sitting: Id,
  title: v.string(),
  phone: Phone,
  questions: v.array(ShownQuestion),
  /** What is acknowledged from every phone. */
  answers: v.record(Id, v.object({ chosen: Places, rev: Count })),
  startedAt: Moment,
  endsAt: Moment,
  lastAt: Moment,
  now: Moment,
  /** Saves at most this often; more seldom when many sit at once. */
  saveEveryMs: Count,
  /** At the end of the time the phone hands in after this delay, within the grace. */
  handInAfterMs: Count,
})

/** How a question was answered, with its key and article. */
export const Mark = v.object({
  question: Id,
  type: v.picklist(QUESTION_TYPES),
  topic: v.string(),
  stem: v.string(),
  options: v.array(v.string()),
  chosen: Places,
  key: v.array(v.boolean()),
  notes: v.array(v.nullable(v.string())),
  right: v.boolean(),
  late: v.boolean(),
  withdrawn: v.boolean(),
  corrected: v.boolean(),
  points: Count,
  most: Count,
  takeaway: v.string(),
  reason: v.string(),
  citation: Cited,
})

/** What an attempt came to. */
export const Result = v.object({
  attempt: Id,
  sitting: Id,
  kind: v.picklist(['exam', 'round']),
  title: v.string(),
  startedAt: Moment,
  submittedAt: Moment,
  by: v.picklist(['officer', 'timer']),
  late: v.boolean(),
  seconds: Count,
  right: Count,
  asked: Count,
  points: Count,
  bonus: Count,
  most: Count,
  passed: v.nullable(v.boolean()),
  certificate: v.boolean(),
  topics: v.array(v.object({ topic: v.string(), domain: DomainName, right: Count, asked: Count })),
  /** Null while the organiser keeps the questions back. */
  questions: v.nullable(v.array(Mark)),
})

/** The answers have arrived; the result comes with it or later, as the organiser declared. */
export const Receipt = v.object({
  attempt: Id,
  at: Moment,
  by: v.picklist(['officer', 'timer']),
  late: v.boolean(),
  answered: Count,
  /** Whether marks may be seen already. */
  shown: v.boolean(),
  points: v.nullable(Count),
})
