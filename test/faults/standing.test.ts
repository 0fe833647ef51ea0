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
  anyone: BOUND_CAST.map(({ openid }) => openid),
  officer: BOUND_CAST.map(({ openid }) => openid),
  liaison: [CAST.liaison.openid, CAST.provincialAdmin.openid],
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

/** An input each call takes, so that what is refused is the person. */
const INPUTS: Readonly<Record<string, unknown>> = {
  'study.makeUp': { day: '2026-11-17' },
  'study.answer': { set: 'none', question: 'none', chosen: [0] },
  'study.result': { set: 'none' },
  'study.declareLeave': { days: ['2020-01-01'] },
  'study.withdrawLeave': { day: '2020-01-01' },
  'org.bindEntry': { name: 'x', number: 'x', code: 'x' },
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
  'inbox.markRead': { until: 0 },
  'inbox.subscribed': { kinds: [] },
  'documents.sittingResults': { sitting: 'none' },
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
      if (who === 'anyone') expect(STANDING).not.toContain(code)
      else expect(code).toBe('NOT_BOUND')
    }
  })

  it.each(paths)('%s asked by nobody', async (path) => {
    expect(await codeOf('', path, INPUTS[path] ?? {})).toBe('NO_IDENTITY')
  })

  it('covers every call with an input it takes', () => {
    expect(paths.length).toBeGreaterThan(20)
    for (const path of Object.keys(INPUTS)) expect(paths.map(([known]) => known)).toContain(path)
  })
})
