import { describe, expect, it } from 'vitest'
import { contract } from '#contract/index'
import { BOUND_CAST, CAST } from '../../content/demo'
import {
  BANK_EDITOR,
  BANK_REVIEWER,
  changedQuestion,
  contentOf,
  handedIn,
  OTHER_EDITOR,
  publishedQuestion,
  writeQuestion,
} from '../builders/bank'
import { openHouse } from '../builders/cloud'
import { fromFile, stagedImport } from '../builders/staged'
import { must } from '../builders/study'
import { INPUTS } from './inputs'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

/** Words that stand in a key's notes and reason alone, so that any leak of a key shows them. */
const SECRET = '暗号银杏'
const secret = (stem: string) =>
  contentOf({
    stem,
    reason: `${SECRET}是原因`,
    options: contentOf().options.map((option) => ({
      ...option,
      note: option.right ? null : SECRET,
    })),
  })

const published = await publishedQuestion(house, secret('青松一：先做什么？'))
const mine = (await writeQuestion(house, secret('青松二：先做什么？'))).draft
const waiting = await handedIn(house, secret('青松三：先做什么？'))
const change = await changedQuestion(house, published, secret('青松四：先做什么？'))
const [one] = fromFile('secret', 1)
const staged = must(one)
await stagedImport(
  house,
  'secret',
  [{ ...staged, content: { ...staged.content, reason: SECRET } }],
  new Date('2026-11-18T08:00:00+08:00'),
)
const { dispute } = await house.ask(CAST.officer.openid, 'bank.dispute', {
  key: 'key-dispute-1',
  question: published,
  text: '我看不对',
})

/** Every call that reads, about what is really there. */
const READS: readonly (readonly [string, object])[] = [
  ['bank.desk', {}],
  ['bank.find', { words: '青松', law: null, after: null }],
  ['bank.question', { question: published }],
  ...[mine, waiting, change, staged.draft].flatMap((draft) => [
    ['bank.draft', { draft }] as const,
    ['bank.review', { draft }] as const,
  ]),
  ['bank.batch', { import: 'secret', incomplete: false, after: null }],
  ['bank.disputes', { answered: false, after: null }],
  ['bank.openDispute', { dispute }],
  ['bank.myDisputes', {}],
  ['bank.laws', {}],
  ['exam.holding', { question: published }],
]
/** Every call that changes something, tried on what is really there. */
const WRITES: readonly (readonly [string, object])[] = [
  ['bank.keepDraft', { key: 'key-stranger', draft: mine, seq: 1, content: secret('改掉') }],
  ['bank.changeQuestion', { question: published }],
  ['bank.handInDraft', { draft: mine, seq: 1, note: '' }],
  ['bank.takeBackDraft', { draft: waiting }],
  ['bank.dropDraft', { draft: mine, seq: 1 }],
  ['bank.withdrawQuestion', { question: published, reason: '撤' }],
  ['bank.judge', { draft: waiting, version: 1, verdict: 'pass', note: '' }],
  ['bank.handInBatch', { import: 'secret' }],
  ['bank.takeBackBatch', { import: 'secret' }],
  ['bank.judgeBatch', { import: 'secret', version: 1, verdict: 'return', note: '退' }],
  ['bank.settleDispute', { dispute, how: 'withdraw', note: '撤' }],
]
const HOLDERS: readonly string[] = [BANK_EDITOR, OTHER_EDITOR, BANK_REVIEWER]
const others = [
  ...BOUND_CAST.map(({ openid }) => openid),
  CAST.visitor.openid,
  'never-seen',
].filter((openid) => !HOLDERS.includes(openid))
const said = async (openid: string, path: string, input: object) =>
  JSON.stringify(await house.post(openid, { path, input }))

describe('keys of the bank', () => {
  it.each(READS)('%s %o shows nobody else any', async (path, input) => {
    for (const openid of others) {
      const reply = await said(openid, path, input)
      expect(reply, openid).not.toContain(SECRET)
      expect(reply, openid).not.toContain('"right":')
    }
  })

  it('are shown to those who answer for them', async () => {
    const seen = await Promise.all(READS.map(([path, input]) => said(BANK_EDITOR, path, input)))
    expect(seen.filter((reply) => reply.includes(SECRET)).length).toBeGreaterThan(8)
    const review = await said(BANK_REVIEWER, 'bank.review', { draft: waiting })
    expect(review).toContain(SECRET)
  })

  it.each(WRITES)('%s is done by nobody without the role', async (path, input) => {
    for (const openid of others) {
      const reply = await house.post(openid, { path, input })
      if (reply.ok) expect([openid, path, reply.data]).toEqual([openid, 'bank.dropDraft', {}])
      else expect(reply.code).toMatch(/NOT_BOUND|NOT_ALLOWED|_NOT_FOUND/)
    }
    expect(await house.stored('questionDrafts', { _id: mine })).toMatchObject([
      { seq: 1, review: { state: 'draft' } },
    ])
    expect(await house.stored('questions', { _id: published })).toMatchObject([{ version: 1 }])
  })

  it('has all its calls tried here', () => {
    const tried = new Set([...READS, ...WRITES].map(([path]) => path))
    const all = Object.keys(contract.bank).map((name) => `bank.${name}`)
    expect(all.filter((path) => !tried.has(path))).toEqual(['bank.dispute'])
    for (const path of tried)
      expect(path in INPUTS || path.match(/desk|myDisputes|laws/)).toBeTruthy()
  })
})
