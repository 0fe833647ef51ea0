import * as v from 'valibot'
import { ask } from './procedure'
import {
  ATTEMPT_NOT_FOUND,
  BlueprintInput,
  draftInput,
  ExamTermsInput,
  MANAGE,
  Managed,
  ManagedLine,
  OUT_OF_PLACE,
} from './sitting'
import { Count, Id, Moment, OnceKey, written } from './words'

/** What organisers do with exams and rounds (组织). */
export const organiserCalls = {
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
  /** The sittings whose paper holds a question, newest first: where a wrong key is to be mended. */
  holding: ask({
    who: 'bankEditor',
    input: v.object({ question: Id }),
    reply: v.object({
      sittings: v.array(v.object({ ...ManagedLine.entries, mayRegrade: v.boolean() })),
    }),
    refusals: {},
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
