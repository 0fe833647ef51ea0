import { describe, expect, it } from 'vitest'
import { contract } from '#contract/index'
import type { Asked, Who } from '#contract/procedure'
import { BOUND_CAST, CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'

const house = await openHouse()

const paths = Object.entries(contract).flatMap(([area, calls]) =>
  Object.entries<Asked>(calls).map(([name, { who }]) => [`${area}.${name}`, who] as const),
)
/** Of the cast, who may do what needs a role. */
const HOLDERS: Readonly<Record<Who, readonly string[]>> = {
  public: BOUND_CAST.map(({ openid }) => openid),
  anyone: BOUND_CAST.map(({ openid }) => openid),
  officer: BOUND_CAST.map(({ openid }) => openid),
  branchEditor: [CAST.branchEditor.openid],
  liaison: [CAST.liaison.openid, CAST.provincialAdmin.openid],
  legalReviewer: [CAST.legalReviewer.openid],
  judge: [CAST.judge.openid],
  organiser: [CAST.organiser.openid, CAST.provincialAdmin.openid],
  provincialAdmin: [CAST.provincialAdmin.openid],
}
const STRANGERS = [CAST.visitor.openid, 'never-seen']
const STANDING = ['NOT_BOUND', 'NOT_ALLOWED']

/** What every input schema refuses, but an empty one; standing is looked at after the input. */
const codeOf = async (openid: string, path: string, input: unknown) => {
  const reply = await house.post(openid, { path, input })
  return reply.ok ? 'ok' : reply.code
}

const KEY = 'key-00000000'
const TERMS = {
  title: 'x',
  note: '',
  who: { units: [], domains: [], posts: [], roles: [] },
  opensAt: 0,
  closesAt: 0,
  minutes: 1,
  graceSeconds: 180,
  attemptsAtMost: 1,
  blueprint: { fixed: [], parts: [], draw: 'once' },
  timeBonus: 0,
  lateScores: false,
  review: 'afterSubmit',
}
const draft = (own: object) => ({
  sitting: null,
  key: KEY,
  from: 0,
  place: 'none',
  terms: TERMS,
  own,
})

const CASE_DRAFT = {
  text: {
    title: '',
    domain: 'road',
    lead: '',
    facts: '',
    evidence: [],
    dispute: '',
    decision: '',
    lesson: '',
    basis: [],
    procedure: [],
    questions: [],
  },
  parties: [],
  maskings: [],
  video: null,
  captions: [],
  pictures: [],
}

const OF_STAGE = { meet: 'none', event: 'none', stage: 'final' }
const MEET_TERMS = {
  title: 'x',
  venue: '',
  from: '2026-11-20',
  until: '2026-11-21',
  regions: [{ id: 'all', name: 'x' }],
  events: [],
  rules: {
    acrossPanels: 'none',
    acrossEvents: 'share',
    placePoints: [],
    allRoundFrom: 0,
    unitBest: 1,
    tieBreaks: [],
  },
  apartDepth: 1,
  appealHours: 24,
  freezeAt: null,
}

/** An input each call takes, so that what is refused is the person. */
const INPUTS: Readonly<Record<string, unknown>> = {
  'study.makeUp': { day: '2026-11-17' },
  'study.answer': { set: 'none', question: 'none', chosen: [0] },
  'study.result': { set: 'none' },
  'study.declareLeave': { days: ['2020-01-01'] },
  'study.withdrawLeave': { day: '2020-01-01' },
  'org.bindEntry': { name: 'x', number: 'x', code: 'x' },
  'org.people': { as: 'liaison', find: 'x', judges: false },
  'org.officer': { officer: 'none' },
  'org.release': { officer: 'none', reason: 'x' },
  'org.renewInvitation': { unit: 'none' },
  'org.grant': { officer: 'none', role: 'judge', unit: 'none', reason: 'x' },
  'org.revoke': { officer: 'none', role: 'judge', unit: 'none', reason: 'x' },
  'feedback.send': { key: 'key-00000000', kind: 'question', text: 'x' },
  'feedback.list': { answered: false },
  'feedback.answer': { id: 'none', text: 'x' },
  'exam.enter': { sitting: 'none' },
  'exam.start': { attempt: 'none' },
  'exam.save': { attempt: 'none', phone: 1, seq: 1, answers: {} },
  'exam.submit': { attempt: 'none', phone: 1, answers: {} },
  'exam.result': { attempt: 'none' },
  'exam.certificate': { attempt: 'none' },
  'exam.managed': { kind: 'exam' },
  'exam.manage': { sitting: 'none' },
  'exam.count': { blueprint: TERMS.blueprint },
  'exam.draft': draft({ passMark: 60, resits: 0, resitAfterHours: 0 }),
  'exam.publish': { sitting: 'none', from: 1 },
  'exam.withdraw': { sitting: 'none', reason: 'x' },
  'exam.progress': { sitting: 'none' },
  'exam.extend': { attempt: 'none', key: KEY, minutes: 5, reason: 'x' },
  'exam.release': { sitting: 'none' },
  'exam.regrade': { sitting: 'none', key: KEY, question: 'none', right: null, reason: 'x' },
  'exam.undoRegrade': { sitting: 'none', regrade: 'none', key: KEY, reason: 'x' },
  'exam.regrades': { sitting: 'none' },
  'exam.analysis': { sitting: 'none' },
  'contest.season': {
    season: null,
    key: KEY,
    place: 'none',
    title: 'x',
    from: '2026-11-01',
    until: '2026-12-31',
  },
  'contest.draft': draft({ season: 'none', tieBreak: 'time', freezeAt: null, revealAt: null }),
  'duel.join': { code: '000000' },
  'duel.start': { duel: 'none' },
  'duel.look': { duel: 'none' },
  'duel.answer': { duel: 'none', question: 'none', chosen: [0] },
  'duel.cancel': { duel: 'none' },
  'boards.persons': { board: 'none' },
  'boards.units': { board: 'none', level: 'station' },
  'boards.setAway': { away: false },
  'boards.inside': { board: 'none' },
  'boards.hall': { board: 'none', rehearsal: false },
  'boards.reveal': { board: 'none' },
  'boards.reopen': { board: 'none', key: KEY, reason: 'x' },
  'bank.judge': { question: 'none', verdict: 'pass', note: '' },
  'cases.list': {
    domain: null,
    law: null,
    unit: null,
    words: '',
    sort: 'newest',
    after: null,
  },
  'cases.read': { case: 'none' },
  'cases.media': { case: 'none' },
  'cases.openly': { case: 'none' },
  'cases.answer': { case: 'none', question: 'none', chosen: [0] },
  'cases.passOver': { case: 'none' },
  'cases.watch': { case: 'none', session: KEY, number: 1, spans: [], position: 0 },
  'cases.note': { case: 'none', text: '' },
  'cases.ask': { case: 'none', key: KEY, text: 'x' },
  'cases.mine': { after: null },
  'cases.draft': { case: 'none' },
  'cases.keep': { key: KEY, case: 'none', seq: 1, draft: CASE_DRAFT },
  'cases.submit': { case: 'none', seq: 1 },
  'cases.takeBack': { case: 'none' },
  'cases.answerAsked': { id: 'none', text: 'x' },
  'cases.review': { case: 'none' },
  'cases.reviewMedia': { case: 'none' },
  'cases.comment': { case: 'none', version: 1, key: KEY, field: 'facts', quote: '', text: 'x' },
  'cases.decide': {
    case: 'none',
    version: 1,
    verdict: 'pass',
    note: '',
    signed: { faces: false, plates: false, voices: false },
  },
  'cases.share': { case: 'none', reach: 'province', isPublic: false },
  'cases.withdraw': { case: 'none', reason: 'x' },
  'cases.offerQuestions': { case: 'none' },
  'media.begin': { kind: 'picture', use: 'none', bytes: 1, fingerprint: 'a'.repeat(40) },
  'media.arrived': { media: 'none', slice: 0, file: 'none' },
  'media.finish': { media: 'none' },
  'media.state': { media: 'none' },
  'media.discard': { media: 'none' },
  'inbox.markRead': { until: 0 },
  'inbox.subscribed': { kinds: [] },
  'meets.meet': { meet: 'none' },
  'meets.event': OF_STAGE,
  'meets.standings': { meet: 'none', of: 'units' },
  'meets.entrant': { meet: 'none', entrant: 'none' },
  'meets.appeals': { meet: 'none' },
  'meets.appeal': { ...OF_STAGE, key: KEY, entrant: 'none', text: 'x' },
  'meets.manage': { meet: 'none' },
  'meets.keep': { meet: 'none', key: KEY, from: 1, place: 'none', terms: MEET_TERMS },
  'meets.publish': { meet: 'none', from: 1 },
  'meets.enter': {
    key: KEY,
    meet: 'none',
    unit: 'none',
    region: 'none',
    kind: 'single',
    name: 'x',
    events: ['none'],
    members: [{ officer: 'none', sex: 'm', age: 30 }],
  },
  'meets.substitute': {
    key: KEY,
    meet: 'none',
    entrant: 'none',
    out: 'none',
    into: { officer: 'none', sex: 'm', age: 30 },
    reason: 'x',
  },
  'meets.withdraw': { meet: 'none', entrant: 'none', reason: 'x' },
  'meets.panel': {
    ...OF_STAGE,
    panels: [{ id: 'p', region: null, judges: ['none'], chief: 'none' }],
  },
  'meets.draw': { ...OF_STAGE, seed: 'x' },
  'meets.takeOver': { ...OF_STAGE, sitting: 'none' },
  'meets.publishResult': { ...OF_STAGE, from: 0, reason: '' },
  'meets.unlockSheet': {
    ...OF_STAGE,
    key: KEY,
    entrant: 'none',
    judge: 'none',
    revision: 1,
    reason: 'x',
  },
  'meets.answerAppeal': { appeal: 'none', verdict: 'refused', text: 'x' },
  'meets.finalise': OF_STAGE,
  'meets.hall': { meet: 'none', of: 'units', rehearsal: false },
  'meets.reveal': { meet: 'none' },
  'meets.close': { meet: 'none' },
  'documents.sittingResults': { sitting: 'none' },
  'documents.meetResults': { meet: 'none' },
  'documents.meetCertificates': { meet: 'none', of: 'units', places: 3 },
  'documents.caseCollection': { quarter: '2020-1', scope: 'city' },
}

describe('who may ask for what', () => {
  it.each(paths)('%s is for %s', async (path, who) => {
    house.at('2026-11-18T08:00:00+08:00')
    for (const { openid } of BOUND_CAST) {
      const code = await codeOf(openid, path, INPUTS[path] ?? {})
      expect(code).not.toBe('INVALID_INPUT')
      expect(code).not.toBe('FAULT')
      const allowed = HOLDERS[who].includes(openid)
      if (allowed) expect(STANDING, `${openid} ${path}`).not.toContain(code)
      else expect(code, `${openid} ${path}`).toBe('NOT_ALLOWED')
    }
  })

  it.each(paths)('%s asked by a stranger', async (path, who) => {
    for (const openid of STRANGERS) {
      const code = await codeOf(openid, path, INPUTS[path] ?? {})
      if (who === 'public' || who === 'anyone') expect(STANDING).not.toContain(code)
      else expect(code).toBe('NOT_BOUND')
    }
  })

  it.each(paths)('%s asked by nobody', async (path, who) => {
    const code = await codeOf('', path, INPUTS[path] ?? {})
    if (who === 'public') expect(['NO_IDENTITY', 'FAULT', ...STANDING]).not.toContain(code)
    else expect(code).toBe('NO_IDENTITY')
  })

  it('covers every call with an input it takes', () => {
    expect(paths.length).toBeGreaterThan(20)
    for (const path of Object.keys(INPUTS)) expect(paths.map(([known]) => known)).toContain(path)
  })
})
