import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { REVIEWS } from '#domain/exam'
import { Count, DomainName, Id, Moment, OnceKey, RoleName, written } from './words'

const Points = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))
const Difficulty = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))

export const PartInput = v.object({
  domain: v.nullable(DomainName),
  law: v.nullable(Id),
  type: v.picklist(QUESTION_TYPES),
  difficulty: v.nullable(Difficulty),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  points: Points,
})

export const BlueprintInput = v.object({
  fixed: v.pipe(v.array(v.object({ question: Id, points: Points })), v.maxLength(50)),
  parts: v.pipe(v.array(PartInput), v.maxLength(20)),
  draw: v.picklist(['once', 'each']),
})

export const WhoInput = v.object({
  units: v.pipe(v.array(Id), v.maxLength(20)),
  domains: v.pipe(v.array(DomainName), v.maxLength(5)),
  posts: v.pipe(v.array(written(20)), v.maxLength(20)),
  roles: v.pipe(v.array(RoleName), v.maxLength(10)),
})

/** What an organiser declares of a sitting (场次). */
export const TermsInput = v.object({
  title: written(30),
  note: v.pipe(v.string(), v.maxLength(400), v.trim(), v.maxLength(200)),
  who: WhoInput,
  opensAt: Moment,
  closesAt: Moment,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  graceSeconds: v.pipe(v.number(), v.integer(), v.minValue(180), v.maxValue(900)),
  attemptsAtMost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  blueprint: BlueprintInput,
  timeBonus: v.pipe(Count, v.maxValue(100)),
  lateScores: v.boolean(),
  review: v.picklist(REVIEWS),
})

export const ExamTermsInput = v.object({
  passMark: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  resits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  resitAfterHours: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(720)),
})

export const RoundTermsInput = v.object({
  season: Id,
  tieBreak: v.picklist(['time', 'none']),
  freezeAt: v.nullable(Moment),
  revealAt: v.nullable(Moment),
})

/** A draft to keep: a new one under a key of the phone, or the next version of one that is there. */
export const draftInput = <T extends v.GenericSchema>(own: T) =>
  v.object({
    sitting: v.nullable(Id),
    key: OnceKey,
    /** The version it was changed from. */
    from: Count,
    /** Where it is made: a unit the organiser answers for. */
    place: Id,
    terms: TermsInput,
    own,
  })

/** What stands in the way of publishing, each with the field it is about. */
export const Flaw = v.object({
  field: v.picklist([
    'opensAt',
    'closesAt',
    'minutes',
    'freezeAt',
    'revealAt',
    'blueprint',
    'timeBonus',
    'passMark',
    'packing',
    'title',
  ]),
  code: v.picklist([
    'IN_THE_PAST',
    'NOT_AFTER_OPENING',
    'LONGER_THAN_OPEN',
    'OUTSIDE_THE_WINDOW',
    'BEFORE_THE_FREEZE',
    'EMPTY',
    'TOO_FEW_QUESTIONS',
    'UNKNOWN_QUESTION',
    'TWICE',
    'MORE_THAN_A_QUESTION',
    'MORE_THAN_ALL',
    'DOES_NOT_FIT',
  ]),
})

/** How many questions the bank has for a part. */
export const PartCount = v.object({ wanted: Count, found: Count })

export const SITTING_STATES = ['draft', 'published', 'released', 'withdrawn'] as const

/** A sitting as its organiser sees it in a list. */
export const ManagedLine = v.object({
  sitting: Id,
  kind: v.picklist(['exam', 'round']),
  title: v.string(),
  state: v.picklist(SITTING_STATES),
  opensAt: Moment,
  closesAt: Moment,
  version: Count,
})

/** A sitting as its organiser sees and edits it. */
export const Managed = v.object({
  ...ManagedLine.entries,
  now: Moment,
  place: Id,
  placeName: v.string(),
  terms: TermsInput,
  exam: v.nullable(ExamTermsInput),
  round: v.nullable(RoundTermsInput),
  /** A question of the frozen paper, for corrections; empty before publication. */
  questions: v.array(
    v.object({
      id: Id,
      stem: v.string(),
      type: v.picklist(QUESTION_TYPES),
      options: v.array(v.object({ text: v.string(), right: v.boolean() })),
      withdrawn: v.boolean(),
    }),
  ),
  questionCount: Count,
  fullMarks: Count,
  flaws: v.array(Flaw),
  counts: v.array(PartCount),
  /** Nothing of the terms changes any more. */
  fixed: v.boolean(),
  releasedAt: v.nullable(Moment),
})

export const SITTING_NOT_FOUND = { SITTING_NOT_FOUND: { message: '没有这个场次' } } as const
export const ATTEMPT_NOT_FOUND = { ATTEMPT_NOT_FOUND: { message: '没有这次答题' } } as const
export const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
/** Whoever manages a sitting may meet these. */
export const MANAGE = { ...SITTING_NOT_FOUND, ...OUT_OF_PLACE } as const
