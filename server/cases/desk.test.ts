import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import {
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
} from '../../test/builders/cases'
import { openHouse } from '../../test/builders/cloud'
import type { CaseFile } from './store'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

const fileOf = async (_id: string): Promise<CaseFile> => {
  const [file] = await house.stored<CaseFile>('cases', { _id })
  if (!file) throw new Error(`no case ${_id}`)
  return file
}
const decision = (change: object = {}) =>
  ({ version: 1, verdict: 'pass', note: '', signed: SIGNED, ...change }) as const

describe('keeping a draft', () => {
  it('is one case for one key, however often it is sent', async () => {
    const input = { key: 'same-key-01', case: null, seq: 0, draft: draftOf() }
    const kept = await Promise.all([1, 2, 3].map(() => house.ask(EDITOR, 'cases.keep', input)))
    expect(new Set(kept.map((one) => one.case)).size).toBe(1)
    expect(await house.stored('caseDrafts', { _id: kept[0]?.case })).toHaveLength(1)
  })

  it('goes on from what was seen last; who was overtaken is told by whom', async () => {
    const { case: id, seq } = await write(house)
    const next = { key: 'next-key-01', case: id, seq, draft: draftOf({ lead: '第二稿' }) }
    const kept = await house.ask(EDITOR, 'cases.keep', next)
    expect(await house.ask(EDITOR, 'cases.keep', next)).toEqual(kept)
    expect(await house.refused(EDITOR, 'cases.keep', { ...next, key: 'other-key-1' })).toEqual({
      code: 'CHANGED_MEANWHILE',
      data: { seq: kept.seq, by: CAST.branchEditor.name },
    })
    const { text } = await house.ask(EDITOR, 'cases.draft', { case: id })
    expect(text.lead).toBe('第二稿')
  })

  it('rests while somebody reviews it, and goes on when it was taken back', async () => {
    const id = await submitted(house)
    const change = { key: 'late-key-01', case: id, seq: 1, draft: draftOf({ lead: '再改' }) }
    expect(await house.refused(EDITOR, 'cases.keep', change)).toEqual({ code: 'UNDER_REVIEW' })
    expect(await house.ask(EDITOR, 'cases.takeBack', { case: id })).toEqual({ state: 'returned' })
    expect(await house.ask(EDITOR, 'cases.keep', change)).toMatchObject({ seq: 2 })
  })
})

describe('handing in', () => {
  it('is refused with what is missing', async () => {
    const { case: id, seq } = await write(house, draftOf({ lesson: '', procedure: [] }))
    expect(await house.refused(EDITOR, 'cases.submit', { case: id, seq })).toEqual({
      code: 'NOT_COMPLETE',
      data: { flaws: ['lesson', 'procedure'] },
    })
  })

  it('is refused while an article is cited that our index has not', async () => {
    const basis = [
      {
        citation: { law: 'administrative-penalty', version: '2021', article: '999' },
        says: '没有',
      },
    ]
    const { case: id, seq } = await write(house, draftOf({ basis }))
    expect(await house.refused(EDITOR, 'cases.submit', { case: id, seq })).toMatchObject({
      data: { flaws: ['citation'] },
    })
  })

  it('takes the draft that was seen, and no other', async () => {
    const { case: id, seq } = await write(house)
    expect(await house.refused(EDITOR, 'cases.submit', { case: id, seq: seq + 1 })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    const both = await Promise.allSettled(
      [1, 2].map(() => house.ask(EDITOR, 'cases.submit', { case: id, seq })),
    )
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await fileOf(id)).review).toMatchObject({ state: 'unitReview', version: 1 })
  })
})

const SECRETS = ['张三丰', '13800138000', '辽A12345', '210102199003072418']
const FACTS = `当事人${SECRETS[0]}（电话${SECRETS[1]}，身份证号${SECRETS[3]}）驾驶${SECRETS[2]}进站。`
const PARTIES = [{ name: '张三丰', kind: 'person' as const, alsoCalled: [] }]

describe('what must not be published', () => {
  it('blocks until each is masked or explained, and then stays in the draft alone', async () => {
    const draft = draftOf({ facts: FACTS }, { parties: PARTIES })
    const { case: id, seq } = await write(house, draft)
    const refused = await house.refused(EDITOR, 'cases.submit', { case: id, seq })
    expect(refused).toEqual({ code: 'NOT_MASKED', data: { open: 4 } })
    const { findInCase } = await import('#domain/cases')
    const found = findInCase({ text: draft.text, video: null, pictures: [] }, PARTIES)
    const maskings = found.map(({ id: finding }) => ({ finding, how: 'mask' as const, text: '' }))
    const next = { key: 'mask-key-01', case: id, seq, draft: { ...draft, maskings } }
    const kept = await house.ask(EDITOR, 'cases.keep', next)
    await house.ask(EDITOR, 'cases.submit', { case: id, seq: kept.seq })
    const shown = [
      await fileOf(id),
      await house.ask(UNIT_REVIEWER, 'cases.review', { case: id }),
      await house.ask(UNIT_REVIEWER, 'cases.desk', {}),
    ].map((part) => JSON.stringify(part))
    for (const part of shown) for (const secret of SECRETS) expect(part).not.toContain(secret)
    const { text } = await house.ask(EDITOR, 'cases.draft', { case: id })
    expect(text.facts).toBe(FACTS)
  })

  it('is no title in a reviewer’s list either', async () => {
    const draft = draftOf({ title: `${SECRETS[0]}拒检案` }, { parties: PARTIES })
    const { findInCase } = await import('#domain/cases')
    const [found] = findInCase({ text: draft.text, video: null, pictures: [] }, PARTIES)
    const maskings = [{ finding: found?.id ?? '', how: 'mask' as const, text: '' }]
    const id = await submitted(house, { ...draft, maskings })
    const titleFor = async (openid: string) => {
      const { toReview } = await house.ask(openid, 'cases.desk', {})
      return toReview.find((card) => card.case === id)?.title
    }
    expect(await titleFor(UNIT_REVIEWER)).toBe('张某拒检案')
    const { cases } = await house.ask(EDITOR, 'cases.mine', { after: null })
    expect(cases.find((card) => card.case === id)?.title).toBe('张三丰拒检案')
  })
})

describe('the way to publication', () => {
  it('takes two people, then the province; each act leaves its line', async () => {
    const id = await publishedCase(house, { reach: 'province', isPublic: true })
    const file = await fileOf(id)
    expect(file).toMatchObject({ reach: 'province', isPublic: true, shownTo: ['all'] })
    expect(file.acts.map(({ act, by }) => [act, by])).toEqual([
      ['submit', CAST.branchEditor.name],
      ['pass', CAST.liaison.name],
      ['publish', CAST.legalReviewer.name],
      ['share', CAST.provincialAdmin.name],
      ['open', CAST.provincialAdmin.name],
    ])
  })

  it('is on record for authors, reviewers and the province, the latest first', async () => {
    const id = await publishedCase(house, { reach: 'province' })
    await house.ask(UNIT_REVIEWER, 'cases.withdraw', { case: id, reason: '依据已废止' })
    const { acts } = await house.ask(EDITOR, 'cases.draft', { case: id })
    expect(acts.map(({ act }) => act)).toEqual(['withdraw', 'share', 'publish', 'pass', 'submit'])
    expect(acts[0]).toEqual({
      ...{ act: 'withdraw', by: CAST.liaison.name, version: 1, reason: '依据已废止' },
      at: expect.any(Number),
    })
    for (const openid of [UNIT_REVIEWER, LAW_REVIEWER, PROVINCE])
      expect(await house.ask(openid, 'cases.review', { case: id })).toMatchObject({ acts })
  })

  it('shows the latest fifty acts, however often it went to and fro', async () => {
    const { case: id, seq } = await write(house)
    for (let times = 0; times < 26; times += 1) {
      await house.ask(EDITOR, 'cases.submit', { case: id, seq })
      await house.ask(EDITOR, 'cases.takeBack', { case: id })
    }
    const { acts } = await house.ask(EDITOR, 'cases.draft', { case: id })
    expect([acts.length, acts[0]?.version, acts.at(-1)?.version]).toEqual([50, 26, 2])
  })

  it('goes back with a reason and remarks, and comes again with what changed', async () => {
    const id = await submitted(house)
    const remark = {
      case: id,
      version: 1,
      key: 'remark-01',
      field: 'facts',
      quote: '夜里',
      text: '写清几点',
    }
    await house.ask(UNIT_REVIEWER, 'cases.comment', remark)
    await house.ask(UNIT_REVIEWER, 'cases.comment', remark)
    const back = { case: id, ...decision({ verdict: 'return' }) }
    expect(await house.refused(UNIT_REVIEWER, 'cases.decide', back)).toEqual({
      code: 'REASON_NEEDED',
    })
    await house.ask(UNIT_REVIEWER, 'cases.decide', { ...back, note: '时间不清' })
    const draft = await house.ask(EDITOR, 'cases.draft', { case: id })
    expect(draft.comments.map(({ text }) => text)).toEqual(['写清几点'])
    expect(draft.decisions).toMatchObject([
      { step: 'unitReview', verdict: 'return', note: '时间不清' },
    ])
    const mended = {
      key: 'mended-01',
      case: id,
      seq: 1,
      draft: draftOf({ facts: '二十三时十分，执法人员引导一辆货车检查。' }),
    }
    const { seq } = await house.ask(EDITOR, 'cases.keep', mended)
    await house.ask(EDITOR, 'cases.submit', { case: id, seq })
    const { before, version } = await house.ask(UNIT_REVIEWER, 'cases.review', { case: id })
    expect([version, before.map(({ field }) => field)]).toEqual([2, ['facts']])
    const { messages } = await house.ask(EDITOR, 'inbox.list', {})
    expect(messages[0]).toMatchObject({
      kind: 'caseReturned',
      about: { case: id, reason: '时间不清' },
    })
  })

  it('counts a decision that is sent again as the same one', async () => {
    const id = await submitted(house)
    const pass = { case: id, ...decision() }
    const states = await Promise.all(
      [1, 2, 3].map(() => house.ask(UNIT_REVIEWER, 'cases.decide', pass)),
    )
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['lawReview']))
    expect((await fileOf(id)).review.decisions).toHaveLength(1)
  })

  it('earns the branch its points, and withdrawing takes them away again', async () => {
    const points = async () =>
      (await house.ask(EDITOR, 'cases.mine', { after: null })).points?.points
    const before = (await points()) ?? 0
    const id = await publishedCase(house, { reach: 'province' })
    const { points: most } = (await house.ask(EDITOR, 'cases.mine', { after: null })).points ?? {}
    expect(most).toBe(Math.min(30, before + 15))
    await house.ask(PROVINCE, 'cases.withdraw', { case: id, reason: '当事人申请' })
    expect(await points()).toBe(before)
    expect(await house.refused(PROVINCE, 'cases.withdraw', { case: id, reason: '再撤' })).toEqual({
      code: 'NOT_PUBLISHED',
    })
  })

  it('says of each case what the branch has for it, and of a withdrawn one nothing', async () => {
    const id = await publishedCase(house, {
      draft: draftOf({ title: '有依据的分' }),
      reach: 'province',
    })
    const lines = async () =>
      (await house.ask(EDITOR, 'cases.mine', { after: null })).points?.from.filter(
        (line) => line.case === id,
      )
    expect(await lines()).toMatchObject([
      { title: '有依据的分', what: 'shared', points: 10 },
      { title: '有依据的分', what: 'published', points: 5 },
    ])
    await house.ask(PROVINCE, 'cases.withdraw', { case: id, reason: '当事人申请' })
    expect(await lines()).toEqual([])
  })

  it('is only open to everybody when the whole province has it', async () => {
    const id = await publishedCase(house)
    const open = { case: id, reach: 'city', isPublic: true } as const
    expect(await house.refused(PROVINCE, 'cases.share', open)).toEqual({ code: 'PROVINCE_FIRST' })
  })
})

describe('two reviews are two people', () => {
  const reason = '工作需要'
  it('though one holds both roles, and though a version was returned between', async () => {
    const both = { officer: CAST.liaison.officerId, role: 'legalReviewer', unit: 'u-21' } as const
    await house.ask(PROVINCE, 'org.grant', { ...both, reason })
    const id = await submitted(house)
    await passed(house, UNIT_REVIEWER, id)
    const again = { case: id, ...decision() }
    // The same decision once more is answered as before; another is not theirs to take.
    expect(await house.ask(UNIT_REVIEWER, 'cases.decide', again)).toEqual({ state: 'lawReview' })
    expect(
      await house.refused(UNIT_REVIEWER, 'cases.decide', { ...again, note: '我也审' }),
    ).toEqual({ code: 'BOTH_STEPS' })
    await house.ask(PROVINCE, 'org.revoke', { ...both, reason })
  })

  it('and neither wrote a word of it', async () => {
    const unit = { officer: CAST.branchEditor.officerId, role: 'liaison', unit: 'u-2101' } as const
    await house.ask(PROVINCE, 'org.grant', { ...unit, reason })
    const id = await submitted(house)
    expect(await house.refused(EDITOR, 'cases.decide', { case: id, ...decision() })).toEqual({
      code: 'OWN_WORK',
    })
    expect((await house.ask(EDITOR, 'cases.desk', {})).toReview).toEqual([])
    await house.ask(PROVINCE, 'org.revoke', { ...unit, reason })
  })

  it('of two who decide at once only one does', async () => {
    const id = await submitted(house)
    const outcomes = await Promise.allSettled([
      house.ask(UNIT_REVIEWER, 'cases.decide', { case: id, ...decision() }),
      house.ask(PROVINCE, 'cases.decide', {
        case: id,
        ...decision({ verdict: 'return', note: '退' }),
      }),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await fileOf(id)).review.decisions).toHaveLength(1)
    const law = await house.post(LAW_REVIEWER, { path: 'cases.review', input: { case: id } })
    expect(law.ok).toBe(true)
  })
})

describe('what the desk is asked beside', () => {
  it('is each law once, in its newest version, with our key points', async () => {
    const { laws } = await house.ask(EDITOR, 'cases.laws', {})
    expect(new Set(laws.map(({ law }) => law)).size).toBe(laws.length)
    const penalty = laws.find(({ law }) => law === 'administrative-penalty')
    expect(penalty).toMatchObject({ version: '2021', name: '行政处罚法', articles: 86 })
    expect(penalty?.points['55']).not.toBe('')
  })

  it('is the media of a version under review, for those who review it and nobody else', async () => {
    const id = await submitted(house)
    expect(await house.ask(UNIT_REVIEWER, 'cases.reviewMedia', { case: id })).toEqual({
      video: null,
      poster: null,
      pictures: [],
    })
    expect(await house.refused(CAST.officer.openid, 'cases.reviewMedia', { case: id })).toEqual({
      code: 'CASE_NOT_FOUND',
    })
  })

  it('is how far the version readers have reaches, while another is under review', async () => {
    const id = await publishedCase(house, { reach: 'province', isPublic: true })
    const { seq } = await house.ask(EDITOR, 'cases.draft', { case: id })
    await house.ask(EDITOR, 'cases.submit', { case: id, seq })
    expect(await house.ask(PROVINCE, 'cases.review', { case: id })).toMatchObject({
      state: 'unitReview',
      reach: 'province',
      isPublic: true,
    })
  })
})
