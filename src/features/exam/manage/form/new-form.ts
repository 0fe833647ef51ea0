import { daysAhead } from '#domain/beijing-day'
import type { ExamOwn, Form, Kind, Managed, RoundOwn, Terms } from './form'

const EXAM: ExamOwn = { passMark: 60, resits: 0, resitAfterHours: 24 }
const ROUND: RoundOwn = { season: '', tieBreak: 'time', freezeAt: null, revealAt: null }

/** Days until something new usually opens, and the hours between which it stands open. */
const USUALLY = { ahead: 2, opens: 9, closes: 18 }

const termsFrom = (now: Date): Terms => ({
  title: '',
  note: '',
  who: { units: [], domains: [], posts: [], roles: [] },
  opensAt: daysAhead(now, USUALLY.ahead, USUALLY.opens),
  closesAt: daysAhead(now, USUALLY.ahead, USUALLY.closes),
  minutes: 30,
  graceSeconds: 180,
  attemptsAtMost: 1,
  blueprint: { fixed: [], parts: [], draw: 'each' },
  timeBonus: 0,
  lateScores: false,
  review: 'afterClose',
})

/** A form for something new, with what is usual filled in. */
export const newForm = (kind: Kind, key: string, now: Date): Form => ({
  kind,
  key,
  sitting: null,
  from: 0,
  place: '',
  terms: termsFrom(now),
  exam: EXAM,
  round: ROUND,
})

/** The form of a sitting that the cloud has. */
export const formOf = (managed: Managed, key: string): Form => ({
  kind: managed.kind,
  key,
  sitting: managed.sitting,
  from: managed.version,
  place: managed.place,
  terms: managed.terms,
  exam: managed.exam ?? EXAM,
  round: managed.round ?? ROUND,
})
