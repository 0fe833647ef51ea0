import { describe, expect, it } from 'vitest'
import type { CaseState } from '#domain/cases'
import { BOUND_CAST, CAST } from '../../content/demo'
import {
  ALL,
  draftOf,
  EDITOR,
  LAW_REVIEWER,
  PROVINCE,
  passed,
  publishedCase,
  SIGNED,
  submitted,
  UNIT_REVIEWER,
  write,
} from '../builders/cases'
import { openHouse } from '../builders/cloud'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

/** A word that stands in every text of the case, so that any leak shows it. */
const MARK = '暗号青松'
const draft = draftOf({
  ...{ title: `${MARK}题`, lead: MARK, facts: MARK, dispute: MARK },
  ...{ decision: MARK, lesson: MARK, evidence: [MARK] },
})

const returned = async () => {
  const id = await submitted(house, draft)
  const back = { case: id, version: 1, verdict: 'return', note: '改', signed: SIGNED } as const
  await house.ask(UNIT_REVIEWER, 'cases.decide', back)
  return id
}
const inLawReview = async () => {
  const id = await submitted(house, draft)
  await passed(house, UNIT_REVIEWER, id)
  return id
}
const withdrawn = async () => {
  const id = await publishedCase(house, { draft, reach: 'province', isPublic: true })
  await house.ask(PROVINCE, 'cases.withdraw', { case: id, reason: '撤' })
  return id
}
const STATES: Readonly<Record<CaseState, () => Promise<string>>> = {
  draft: async () => (await write(house, draft)).case,
  unitReview: () => submitted(house, draft),
  lawReview: inLawReview,
  returned,
  published: () => publishedCase(house, { draft }),
  shared: () => publishedCase(house, { draft, reach: 'province' }),
  withdrawn,
}

/** The cast by what the case's place makes of them. */
const EDITORS = [EDITOR]
const REVIEWERS = [UNIT_REVIEWER, LAW_REVIEWER, PROVINCE, ...EDITORS]
const inShenyang = BOUND_CAST.filter(({ unit }) => unit.startsWith('u-2101')).map(
  (one) => one.openid,
)
const everybody = BOUND_CAST.map(({ openid }) => openid)
const NOBODY: readonly string[] = []
const READERS: Readonly<Record<CaseState, readonly string[]>> = {
  draft: NOBODY,
  unitReview: NOBODY,
  lawReview: NOBODY,
  returned: NOBODY,
  published: inShenyang,
  shared: everybody,
  withdrawn: NOBODY,
}

/** Every call that could show something of a case, and who may get it from there. */
const CALLS: readonly (readonly [
  path: string,
  input: (id: string) => object,
  who: (state: CaseState) => readonly string[],
])[] = [
  ['cases.list', () => ALL, (state) => READERS[state]],
  ['cases.list', () => ({ ...ALL, words: MARK }), (state) => READERS[state]],
  ['cases.list', () => ({ ...ALL, sort: 'mostLearned' }), (state) => READERS[state]],
  ['cases.list', () => ({ ...ALL, unit: 'u-210102' }), (state) => READERS[state]],
  ['cases.read', (id) => ({ case: id }), (state) => READERS[state]],
  ['cases.passOver', (id) => ({ case: id }), (state) => READERS[state]],
  ['cases.openly', (id) => ({ case: id }), () => NOBODY],
  ['cases.mine', () => ({ after: null }), () => EDITORS],
  ['cases.draft', (id) => ({ case: id }), () => EDITORS],
  ['cases.review', (id) => ({ case: id }), (state) => (state === 'draft' ? NOBODY : REVIEWERS)],
]

describe.each(Object.entries(STATES))('a case that is %s', async (name, bring) => {
  const state = name as CaseState
  const id = await bring()

  it.each(CALLS)('shows by %s %# nothing to those it is not for', async (path, input, who) => {
    const allowed = who(state)
    for (const openid of [...everybody, CAST.visitor.openid, 'never-seen', '']) {
      const reply = JSON.stringify(await house.post(openid, { path, input: input(id) }))
      // Of the other states' cases the same words are about: only this one is asked for by its id.
      const seen =
        path === 'cases.list' || path === 'cases.mine' ? reply.includes(id) : reply.includes(MARK)
      expect(seen, `${openid} ${path} ${reply.slice(0, 200)}`).toBe(allowed.includes(openid))
    }
  })

  it('gives its media to its readers alone', async () => {
    for (const openid of [...everybody, CAST.visitor.openid, '']) {
      const reply = await house.post(openid, { path: 'cases.media', input: { case: id } })
      expect(reply.ok, openid).toBe(READERS[state].includes(openid))
    }
  })

  it('is changed by nobody who may not', async () => {
    const strangers = everybody.filter((openid) => !REVIEWERS.includes(openid))
    const tries: [string, object][] = [
      ['cases.keep', { key: 'strange-key', case: id, seq: 1, draft: draftOf() }],
      ['cases.submit', { case: id, seq: 1 }],
      ['cases.takeBack', { case: id }],
      [
        'cases.comment',
        { case: id, version: 1, key: 'strange-key', field: 'facts', quote: '', text: 'x' },
      ],
      ['cases.decide', { case: id, version: 1, verdict: 'pass', note: '', signed: SIGNED }],
      ['cases.share', { case: id, reach: 'province', isPublic: true }],
      ['cases.withdraw', { case: id, reason: 'x' }],
      ['cases.offerQuestions', { case: id }],
    ]
    const [before] = await house.stored('cases', { _id: id })
    for (const openid of [...strangers, CAST.visitor.openid, ''])
      for (const [path, input] of tries)
        expect((await house.post(openid, { path, input })).ok, `${openid} ${path}`).toBe(false)
    expect((await house.stored('cases', { _id: id }))[0]).toEqual(before)
  })
})

describe('a case that is open to everybody', () => {
  it('is read by who is not known, until it is withdrawn', async () => {
    const id = await publishedCase(house, { draft, reach: 'province', isPublic: true })
    const openly = () => house.post('', { path: 'cases.openly', input: { case: id } })
    expect(JSON.stringify(await openly())).toContain(MARK)
    await house.ask(PROVINCE, 'cases.share', { case: id, reach: 'province', isPublic: false })
    expect(await openly()).toMatchObject({ ok: false, code: 'CASE_NOT_FOUND' })
    await house.ask(PROVINCE, 'cases.share', { case: id, reach: 'province', isPublic: true })
    await house.ask(PROVINCE, 'cases.withdraw', { case: id, reason: '撤' })
    expect(await openly()).toMatchObject({ ok: false, code: 'CASE_NOT_FOUND' })
  })
})
