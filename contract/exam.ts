import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { PHONES_AT_MOST } from '#domain/exam'
import { ask } from './procedure'
import { BlueprintInput, draftInput, ExamTermsInput, Managed, ManagedLine } from './sitting'
import { Count, DomainName, Id, Moment, Nothing, OnceKey, written } from './words'

const Places = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
  v.maxLength(10),
)
/** Answers as a phone holds them: shown places, and how often each question was changed. */
const AnswersInput = v.pipe(
  v.record(Id, v.object({ chosen: Places, rev: v.pipe(Count, v.minValue(1), v.maxValue(9999)) })),
  v.check((answers) => Object.keys(answers).length <= 200, 'too many answers'),
)
/** A phone's number within an attempt, given by `start`: one for each beginning and going on. */
const Phone = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PHONES_AT_MOST))

/** A question on the paper: no key, no reason. */
const ShownQuestion = v.object({
  id: Id,
  type: v.picklist(QUESTION_TYPES),
  topic: v.string(),
  lawName: v.string(),
  stem: v.string(),
  options: v.array(v.string()),
  points: Count,
})

/** Two phones answered the same question differently without knowing of each other; `kept` stands. */
const Conflict = v.object({ question: Id, kept: Places, other: Places })

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
const Entered = v.object({
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

const Paper = v.object({
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

const Mark = v.object({
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
  citation: v.object({
    law: Id,
    version: v.string(),
    article: v.string(),
    lawName: v.string(),
    versionLabel: v.string(),
    point: v.string(),
  }),
})

/** What an attempt came to. */
const Result = v.object({
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
const Receipt = v.object({
  attempt: Id,
  at: Moment,
  by: v.picklist(['officer', 'timer']),
  late: v.boolean(),
  answered: Count,
  /** Whether marks may be seen already. */
  shown: v.boolean(),
  points: v.nullable(Count),
})

const SITTING_NOT_FOUND = { SITTING_NOT_FOUND: { message: '没有这个场次' } } as const
const ATTEMPT_NOT_FOUND = { ATTEMPT_NOT_FOUND: { message: '没有这次答题' } } as const
const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
/** Whoever manages a sitting may meet these. */
export const MANAGE = { ...SITTING_NOT_FOUND, ...OUT_OF_PLACE } as const

/** Exams (考试): papers and attempts, for exams and contest rounds alike. */
export const exam = {
  /** My exams: open, coming, past. */
  mine: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ now: Moment, exams: v.array(SittingShown) }),
    refusals: {},
  }),
  /** Comes to the door of a sitting: makes sure an attempt is prepared, and says when it begins. */
  enter: ask({
    who: 'officer',
    input: v.object({ sitting: Id }),
    reply: Entered,
    refusals: { ...SITTING_NOT_FOUND, NOT_INVITED: { message: '这一场不在你的范围' } },
  }),
  /** Begins an attempt or goes on with it, on this phone or another; the clock starts once. */
  start: ask({
    who: 'anyone',
    input: v.object({ attempt: Id }),
    reply: Paper,
    refusals: {
      ...ATTEMPT_NOT_FOUND,
      NOT_OPEN_YET: { message: '还没有开始', data: v.object({ opensAt: Moment }) },
      CLOSED: { message: '已经截止' },
      ALREADY_SUBMITTED: { message: '已经交卷', data: v.object({ at: Moment }) },
      WITHDRAWN: { message: '这一场已经撤销' },
    },
  }),
  /** Hands in what this phone has so far; nothing is submitted by it. */
  save: ask({
    who: 'anyone',
    input: v.object({
      attempt: Id,
      phone: Phone,
      seq: v.pipe(Count, v.minValue(1)),
      answers: AnswersInput,
    }),
    reply: v.object({
      at: Moment,
      /** Acknowledged from every phone, merged. */
      answers: v.record(Id, v.object({ chosen: Places, rev: Count })),
      conflicts: v.array(Conflict),
      endsAt: Moment,
      lastAt: Moment,
    }),
    refusals: {
      ...ATTEMPT_NOT_FOUND,
      NOT_AN_OPTION: { message: '没有这个选项' },
      ALREADY_SUBMITTED: { message: '已经交卷', data: v.object({ at: Moment }) },
      TIME_IS_UP: { message: '时间到了' },
    },
  }),
  /** Submits (交卷), once. A retry gets the same receipt; what comes late is kept and marked. */
  submit: ask({
    who: 'anyone',
    input: v.object({ attempt: Id, phone: Phone, answers: AnswersInput }),
    reply: Receipt,
    refusals: {
      ...ATTEMPT_NOT_FOUND,
      NOT_AN_OPTION: { message: '没有这个选项' },
      NOT_STARTED: { message: '还没有开始答' },
      ALREADY_SUBMITTED: { message: '已经交卷，内容不同', data: v.object({ at: Moment }) },
    },
  }),
  /** Marks by topic, and each question with its article, when the organiser lets them be seen. */
  result: ask({
    who: 'officer',
    input: v.object({ attempt: Id }),
    reply: Result,
    refusals: {
      ...ATTEMPT_NOT_FOUND,
      NOT_SUBMITTED: { message: '还没有交卷' },
      NOT_SHOWN_YET: {
        message: '成绩还没有公布',
        data: v.object({ submittedAt: Moment, from: v.nullable(Moment) }),
      },
    },
  }),
  /** The certificate (合格证明) of a passed exam. */
  certificate: ask({
    who: 'officer',
    input: v.object({ attempt: Id }),
    reply: v.object({
      number: v.string(),
      name: v.string(),
      unitName: v.string(),
      title: v.string(),
      points: Count,
      most: Count,
      passMark: Count,
      at: Moment,
    }),
    refusals: { ...ATTEMPT_NOT_FOUND, NO_CERTIFICATE: { message: '这次没有合格证明' } },
  }),

  /** The sittings an organiser answers for, newest first. */
  managed: ask({
    who: 'organiser',
    input: v.object({ kind: v.picklist(['exam', 'round']) }),
    reply: v.object({ now: Moment, sittings: v.array(ManagedLine) }),
    refusals: {},
  }),
  manage: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: Managed,
    refusals: MANAGE,
  }),
  /** How many questions the bank has for each part of a blueprint. */
  count: ask({
    who: 'organiser',
    input: v.object({ blueprint: BlueprintInput }),
    reply: v.object({
      fixed: v.array(v.boolean()),
      parts: v.array(v.object({ wanted: Count, found: Count })),
    }),
    refusals: {},
  }),
  /** Keeps a draft of an exam (考试方案). */
  draft: ask({
    who: 'organiser',
    input: draftInput(ExamTermsInput),
    reply: Managed,
    refusals: {
      ...MANAGE,
      CHANGED_MEANWHILE: { message: '别处刚改过' },
      FIXED: { message: '已经不能改' },
    },
  }),
  /** Publishes a draft, of an exam or a round: freezes the paper and prepares people. */
  publish: ask({
    who: 'organiser',
    input: v.object({ sitting: Id, from: Count }),
    reply: Managed,
    refusals: {
      ...MANAGE,
      CHANGED_MEANWHILE: { message: '别处刚改过' },
      FIXED: { message: '已经不能改' },
      FLAWED: { message: '还有几处要改' },
    },
  }),
  /** Takes a sitting back, before or while it runs; those invited are told. */
  withdraw: ask({
    who: 'organiser',
    input: v.object({ sitting: Id, reason: written(100) }),
    reply: Managed,
    refusals: { ...MANAGE, FIXED: { message: '已经公布，不能撤销' } },
  }),
  /** Who is where: prepared, answering, submitted; those still answering by name. */
  progress: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: v.object({
      now: Moment,
      expected: Count,
      prepared: Count,
      open: Count,
      submitted: Count,
      /** Attempts under way, the first 50 by their end. */
      under: v.array(
        v.object({
          attempt: Id,
          name: v.string(),
          place: v.string(),
          endsAt: Moment,
          extra: Count,
        }),
      ),
    }),
    refusals: MANAGE,
  }),
  /** More time for one person, with a reason; the same key adds it once. */
  extend: ask({
    who: 'organiser',
    input: v.object({
      attempt: Id,
      key: OnceKey,
      minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
      reason: written(100),
    }),
    reply: v.object({ attempt: Id, endsAt: Moment }),
    refusals: {
      ...ATTEMPT_NOT_FOUND,
      ...OUT_OF_PLACE,
      NOT_UNDER_WAY: { message: '这次答题没有在进行' },
    },
  }),
  /** Lets marks be seen (公布成绩). */
  release: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: Managed,
    refusals: { ...MANAGE, STILL_OPEN: { message: '还没有截止' } },
  }),
  /** Withdraws a question or mends its key; all attempts are graded again in the background. */
  regrade: ask({
    who: 'organiser',
    input: v.object({
      sitting: Id,
      key: OnceKey,
      question: Id,
      /** The right options by the paper's order; null withdraws the question. */
      right: v.nullable(v.pipe(v.array(v.boolean()), v.minLength(2), v.maxLength(10))),
      reason: written(200),
    }),
    reply: v.object({ regrade: Id }),
    refusals: {
      ...MANAGE,
      QUESTION_NOT_FOUND: { message: '这一场没有这道题' },
      NO_RIGHT_OPTION: { message: '至少要有一个对的选项' },
    },
  }),
  /** Takes a regrade back: everybody's marks as if it had not been. */
  undoRegrade: ask({
    who: 'organiser',
    input: v.object({ sitting: Id, regrade: Id, key: OnceKey, reason: written(200) }),
    reply: v.object({ regrade: Id }),
    refusals: { ...MANAGE, REGRADE_NOT_FOUND: { message: '没有这次更正' } },
  }),
  /** What was corrected, newest first, and how far it is. */
  regrades: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: v.object({
      regrades: v.array(
        v.object({
          regrade: Id,
          question: Id,
          stem: v.string(),
          kind: v.picklist(['withdrawn', 'mended', 'undone']),
          by: v.string(),
          reason: v.string(),
          at: Moment,
          state: v.picklist(['waiting', 'running', 'done']),
          seen: Count,
          touched: Count,
          mayUndo: v.boolean(),
        }),
      ),
    }),
    refusals: MANAGE,
  }),
  /** Results by unit with score bands, and how each question did (题目分析); ready some minutes after the end. */
  analysis: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: v.object({
      ready: v.boolean(),
      asOf: v.nullable(Moment),
      expected: Count,
      took: Count,
      passed: v.nullable(Count),
      /** Hundredths. */
      mean: Count,
      bands: v.array(v.object({ from: Count, to: Count, count: Count })),
      units: v.array(
        v.object({
          unit: Id,
          name: v.string(),
          expected: Count,
          took: Count,
          passed: v.nullable(Count),
          mean: Count,
          bands: v.array(Count),
        }),
      ),
      items: v.array(
        v.object({
          question: Id,
          stem: v.string(),
          asked: Count,
          right: Count,
          /** Upper less lower 27 % of people, in hundredths; null when too few sat. */
          discrimination: v.nullable(v.pipe(v.number(), v.integer())),
          chosen: v.array(Count),
        }),
      ),
    }),
    refusals: MANAGE,
  }),
}
