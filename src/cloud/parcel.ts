import type { Input, RefusalCode, Reply } from '#contract/index'
import { cloud } from './client'

/** What may wait on a phone until the cloud has it: a day's answer, an exam's answers so far, its handing-in, an answer in a duel, what was watched, a judge's signed sheet. */
interface Carried {
  'study.answer': {
    input: Input<'study', 'answer'>
    reply: Reply<'study', 'answer'>
    code: RefusalCode<'study', 'answer'>
  }
  'exam.save': {
    input: Input<'exam', 'save'>
    reply: Reply<'exam', 'save'>
    code: RefusalCode<'exam', 'save'>
  }
  'exam.submit': {
    input: Input<'exam', 'submit'>
    reply: Reply<'exam', 'submit'>
    code: RefusalCode<'exam', 'submit'>
  }
  'duel.answer': {
    input: Input<'duel', 'answer'>
    reply: Reply<'duel', 'answer'>
    code: RefusalCode<'duel', 'answer'>
  }
  'cases.watch': {
    input: Input<'cases', 'watch'>
    reply: Reply<'cases', 'watch'>
    code: RefusalCode<'cases', 'watch'>
  }
  'judging.sign': {
    input: Input<'judging', 'sign'>
    reply: Reply<'judging', 'sign'>
    code: RefusalCode<'judging', 'sign'>
  }
}
export type Kind = keyof Carried
export type Given<K extends Kind> = Carried[K]['input']
export type ReplyTo<K extends Kind> = Carried[K]['reply']

/** One call (待交的一件) on its way to the cloud. */
export type Parcel<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly input: Given<P> }
}[K]

/** How a kind of parcel travels. */
interface Rule<K extends Kind> {
  readonly pack: (input: Given<K>) => Parcel
  readonly send: (input: Given<K>) => Promise<ReplyTo<K>>
  /** What it is about: of several parcels about the same thing only one waits. */
  readonly about: (input: Given<K>) => string
  /** Whether one that waits gives way to the next about the same thing. */
  readonly givesWay: boolean
  /** Refusals that asking again can't change. Whatever else goes wrong, the parcel stays on the phone. */
  readonly final: readonly (Carried[K]['code'] | 'INVALID_INPUT')[]
}

const attemptOf = ({ attempt }: { readonly attempt: string }) => `exam ${attempt}`

/**
 * A handing-in says all that a save before it says; once it waits, nothing about the attempt follows. A report of what was
 * watched says all that those before it said.
 */
export const rules: { readonly [K in Kind]: Rule<K> } = {
  'study.answer': {
    pack: (input) => ({ kind: 'study.answer', input }),
    send: (input) => cloud.study.answer(input),
    about: ({ set, question }) => `study ${set} ${question}`,
    givesWay: false,
    final: ['SET_NOT_FOUND', 'NOT_AN_OPTION', 'ALREADY_ANSWERED', 'INVALID_INPUT'],
  },
  'exam.save': {
    pack: (input) => ({ kind: 'exam.save', input }),
    send: (input) => cloud.exam.save(input),
    about: attemptOf,
    givesWay: true,
    final: [
      'ATTEMPT_NOT_FOUND',
      'NOT_AN_OPTION',
      'ALREADY_SUBMITTED',
      'TIME_IS_UP',
      'INVALID_INPUT',
    ],
  },
  'exam.submit': {
    pack: (input) => ({ kind: 'exam.submit', input }),
    send: (input) => cloud.exam.submit(input),
    about: attemptOf,
    givesWay: false,
    final: [
      'ATTEMPT_NOT_FOUND',
      'NOT_AN_OPTION',
      'NOT_STARTED',
      'ALREADY_SUBMITTED',
      'INVALID_INPUT',
    ],
  },
  'duel.answer': {
    pack: (input) => ({ kind: 'duel.answer', input }),
    send: (input) => cloud.duel.answer(input),
    about: ({ duel, question }) => `duel ${duel} ${question}`,
    givesWay: false,
    final: [
      'DUEL_NOT_FOUND',
      'NOT_AN_OPTION',
      'NOT_ASKED_YET',
      'TIME_IS_UP',
      'ALREADY_ANSWERED',
      'INVALID_INPUT',
    ],
  },
  'cases.watch': {
    pack: (input) => ({ kind: 'cases.watch', input }),
    send: (input) => cloud.cases.watch(input),
    about: ({ session }) => `cases ${session}`,
    givesWay: true,
    final: ['CASE_NOT_FOUND', 'NO_VIDEO', 'INVALID_INPUT'],
  },
  'judging.sign': {
    pack: (input) => ({ kind: 'judging.sign', input }),
    send: (input) => cloud.judging.sign(input),
    about: ({ meet, event, stage, entrant, revision }) =>
      `judging ${meet} ${event} ${stage} ${entrant} ${revision}`,
    givesWay: false,
    // The sheet itself stays on the phone whatever is said: a refusal is shown, and holds back no other sheet.
    final: [
      'NOT_BOUND',
      'NOT_ALLOWED',
      'MEET_NOT_FOUND',
      'EVENT_NOT_FOUND',
      'NOT_YOUR_PANEL',
      'ENTRANT_NOT_FOUND',
      'OWN_UNIT',
      'WITHDRAWN',
      'OTHER_SCORING',
      'NO_STANDARD',
      'NOT_COMPLETE',
      'SHEET_LOCKED',
      'OLD_REVISION',
      'RESULTS_OUT',
      'INVALID_INPUT',
    ],
  },
}

export const ruleOf = <K extends Kind>(kind: K): Rule<K> => rules[kind]
