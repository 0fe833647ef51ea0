import * as v from 'valibot'
import {
  AnswersInput,
  Conflict,
  Entered,
  Paper,
  Phone,
  Places,
  Receipt,
  Result,
  SittingShown,
} from './attempt-shown'
import { ask } from './procedure'
import { ATTEMPT_NOT_FOUND, SITTING_NOT_FOUND } from './sitting'
import { Count, Id, Moment, Nothing } from './words'

/** What those who sit ask of exams and rounds (答题). */
export const attemptCalls = {
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
}
