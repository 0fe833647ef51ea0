import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { publishBatches, stageDrafts } from '#server/bank'
import { CAST } from '../../../content/demo'
import { BANK_EDITOR, BANK_REVIEWER, OTHER_EDITOR, shelfIds } from '../../../test/builders/bank'
import { openHouse } from '../../../test/builders/cloud'
import { openLine } from '../../../test/builders/line'
import { fromFile, stagedImport } from '../../../test/builders/staged'
import { must } from '../../../test/builders/study'
import { sdkFor } from '../../../test/local-cloud/cloud'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)
Object.assign(process.env, line.environment)
const now = new Date('2026-11-18T08:00:00+08:00')
house.at('2026-11-18T08:00:00+08:00')

const listed = async () => (await house.ask(BANK_EDITOR, 'bank.desk', {})).imports
const batch = (of: string) =>
  house.ask(BANK_REVIEWER, 'bank.batch', { import: of, incomplete: false, after: null })
const ours = async (of: string) =>
  (await shelfIds(house)).filter((id) => id.startsWith(`${of}-`)).length

describe('an import', () => {
  it('is seen by nobody before it is shown, and then as one', async () => {
    const officer = must(
      (await house.stored<Officer>('officers', { _id: CAST.organiser.officerId }))[0],
    )
    const about = { import: 'half', title: 'half.xlsx', officer, now }
    expect(await stageDrafts(about, fromFile('half', 120))).toBe(120)
    expect(await stageDrafts(about, fromFile('half', 120))).toBe(0)
    const { mine, waiting, imports } = await house.ask(BANK_EDITOR, 'bank.desk', {})
    expect([mine, waiting, imports]).toEqual([[], [], []])
    await stagedImport(house, 'seen', fromFile('seen', 3), now)
    expect(await listed()).toMatchObject([{ import: 'seen', drafts: 3, state: 'draft' }])
  })

  it('goes in with what is complete, passes as a whole by another person, and is on the shelf once', async () => {
    await stagedImport(
      house,
      'whole',
      fromFile('whole', 230, (n) => n === 7),
      now,
    )
    expect(await batch('whole')).toMatchObject({ complete: 229, incomplete: 1 })
    const given = await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'whole' })
    expect(given).toEqual({ state: 'bankReview', handedIn: 229 })
    const pass = { import: 'whole', version: 1, verdict: 'pass', note: '' } as const
    expect(await house.refused(BANK_EDITOR, 'bank.judgeBatch', pass)).toEqual({ code: 'OWN_WORK' })
    await Promise.all(
      [1, 2].map(() => house.post(BANK_REVIEWER, { path: 'bank.judgeBatch', input: pass })),
    )
    expect(await ours('whole')).toBe(229)
    expect(await house.stored('questions', { _id: 'whole-q7' })).toEqual([])
    expect(await house.stored('questionVersions', { question: 'whole-q8' })).toMatchObject([
      { version: 1, act: 'publish', byName: '郑凯', passedBy: '吴迪' },
    ])
    expect(await batch('whole')).toMatchObject({
      batch: { state: 'returned', published: 229, publishing: false },
    })
  })

  it('lets what was mended later follow, and leaves alone what was withdrawn meanwhile', async () => {
    await house.ask(OTHER_EDITOR, 'bank.withdrawQuestion', { question: 'whole-q3', reason: '过时' })
    const draft = 'whole-00007'
    const { content, seq } = await house.ask(BANK_EDITOR, 'bank.draft', { draft })
    const options = content.options.map((option, place) => ({ ...option, right: place === 1 }))
    const mended = { ...content, options: [...options], seeAlso: [...content.seeAlso] }
    await house.ask(BANK_EDITOR, 'bank.keepDraft', {
      key: 'key-mend-7',
      draft,
      seq,
      content: mended,
    })
    await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'whole' })
    const pass = { import: 'whole', version: 2, verdict: 'pass', note: '' } as const
    await house.ask(BANK_REVIEWER, 'bank.judgeBatch', pass)
    const shelf = await shelfIds(house)
    expect(shelf).toContain('whole-q7')
    expect(shelf).not.toContain('whole-q3')
    expect(await batch('whole')).toMatchObject({ batch: { state: 'passed', published: 230 } })
  })

  it('heals a crash between any two portions', async () => {
    await stagedImport(house, 'crash', fromFile('crash', 150), now)
    await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'crash' })
    const db = sdkFor(house.cloud.url).database()
    // As a crash after the first portion leaves it: decided, a part written, the lease run out, nothing on the shelf.
    const decision = { step: 'bankReview', version: 1, by: 'x', byName: '吴迪', verdict: 'pass' }
    await db
      .collection('questionBatches')
      .doc('crash')
      .update({
        data: {
          publishing: true,
          'review.state': 'passed',
          'review.decisions': [{ ...decision, note: '', at: 1 }],
        },
      })
    const [first] = fromFile('crash', 1)
    const { content, question, draft } = must(first)
    const snapshot = { ...content, id: question, version: 1 }
    await db.collection('questionVersions').add({
      data: { _id: `${question}:1`, question, version: 1, draft, snapshot, act: 'publish' },
    })
    await db.collection('questions').add({
      data: { _id: question, ...snapshot },
    })
    expect(await ours('crash')).toBe(0)
    expect(await publishBatches(Date.now)).toEqual({ published: 1 })
    expect(await publishBatches(Date.now)).toEqual({ published: 0 })
    expect(await ours('crash')).toBe(150)
    expect(await house.stored('questions', { _id: 'crash-q149' })).toMatchObject([{ version: 1 }])
  })

  it('gives back what changes a version that is published no more, and says so', async () => {
    await stagedImport(house, 'old', fromFile('old', 2), now)
    await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'old' })
    const pass = { version: 1, verdict: 'pass', note: '' } as const
    await house.ask(BANK_REVIEWER, 'bank.judgeBatch', { import: 'old', ...pass })
    const changes = fromFile('old', 2).map((staged, n) => ({
      ...staged,
      draft: `anew-${n}`,
      base: 1,
      content: { ...staged.content, stem: `暗号水杉改${n}：怎么做？` },
    }))
    await stagedImport(house, 'anew', changes, now)
    await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'anew' })
    await house.ask(OTHER_EDITOR, 'bank.withdrawQuestion', { question: 'old-q0', reason: '过时' })
    await house.ask(BANK_REVIEWER, 'bank.judgeBatch', { import: 'anew', ...pass })
    const { drafts, batch: card } = await batch('anew')
    expect(drafts.map(({ state }) => state)).toEqual(['returned', 'passed'])
    expect(card).toMatchObject({ published: 1, state: 'returned' })
    expect((await house.ask(BANK_EDITOR, 'bank.draft', { draft: 'anew-0' })).looked.flaws).toEqual([
      'overtaken',
    ])
    expect(await shelfIds(house)).not.toContain('old-q0')
    expect(await house.stored('questions', { _id: 'old-q1' })).toMatchObject([{ version: 2 }])
  })

  it('sent back gives every draft back, with the reason', async () => {
    await stagedImport(house, 'back', fromFile('back', 3), now)
    await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'back' })
    const back = { import: 'back', version: 1, verdict: 'return', note: '' } as const
    expect(await house.refused(BANK_REVIEWER, 'bank.judgeBatch', back)).toEqual({
      code: 'REASON_NEEDED',
    })
    await house.ask(BANK_REVIEWER, 'bank.judgeBatch', { ...back, note: '缺解析' })
    const { decisions, state } = await house.ask(BANK_EDITOR, 'bank.draft', { draft: 'back-00001' })
    expect([state, decisions[0]?.note]).toEqual(['returned', '缺解析'])
  })

  it('of whoever wrote on one of its questions is not passed by them', async () => {
    await stagedImport(house, 'mixed', fromFile('mixed', 2), now)
    const { content, seq } = await house.ask(OTHER_EDITOR, 'bank.draft', { draft: 'mixed-00000' })
    await house.ask(OTHER_EDITOR, 'bank.keepDraft', {
      key: 'key-mixed-1',
      draft: 'mixed-00000',
      seq,
      content: { ...content, options: [...content.options], seeAlso: [], topic: '亮证' },
    })
    await house.ask(BANK_EDITOR, 'bank.handInBatch', { import: 'mixed' })
    const pass = { import: 'mixed', version: 1, verdict: 'pass', note: '' } as const
    expect(await house.refused(OTHER_EDITOR, 'bank.judgeBatch', pass)).toEqual({ code: 'OWN_WORK' })
  })
})
