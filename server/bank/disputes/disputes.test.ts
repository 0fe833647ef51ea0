import { describe, expect, it } from 'vitest'
import { CAST } from '../../../content/demo'
import {
  BANK_EDITOR,
  BANK_REVIEWER,
  changedQuestion,
  contentOf,
  OTHER_EDITOR,
  publishedQuestion,
  shelfIds,
} from '../../../test/builders/bank'
import { openHouse } from '../../../test/builders/cloud'
import { must, studyDay } from '../../../test/builders/study'

const house = await openHouse()
const OFFICER = CAST.officer.openid
const day = (n: number) => house.at(`2026-11-${n}T08:00:00+08:00`)
day(18)

const text = '条文写的是十五日'
const dispute = (question: string, key = 'key-dispute-1', by = OFFICER) =>
  house.ask(by, 'bank.dispute', { key, question, text })
const settle = (of: string, how: 'withdraw' | 'mend' | 'reword' | 'refuse', note = '核对过了') =>
  house.ask(BANK_EDITOR, 'bank.settleDispute', { dispute: of, how, note })
const inboxOf = () => house.stored<{ about: object }>('messages', { kind: 'disputeAnswered' })

describe('a dispute', () => {
  it('is one, however often it is sent, and one at a time about a question', async () => {
    const question = await publishedQuestion(house, contentOf({ stem: '暗号甲：先做什么？' }))
    const [first, again] = await Promise.all([1, 2].map(() => dispute(question)))
    expect(first?.dispute).toBe(again?.dispute)
    const other = { key: 'key-dispute-2', question, text: '还有一处' }
    expect(await house.refused(OFFICER, 'bank.dispute', other)).toEqual({ code: 'STILL_OPEN' })
    const { disputes } = await house.ask(BANK_EDITOR, 'bank.disputes', {
      answered: false,
      after: null,
    })
    expect(disputes).toMatchObject([{ dispute: first?.dispute, text, version: 1 }])
    expect(JSON.stringify(disputes)).not.toMatch(/王海波|o-officer|demo-officer/)
    await settle(must(first).dispute, 'refuse', '是七日，见第五十五条')
    expect((await house.ask(OFFICER, 'bank.myDisputes', {})).disputes).toMatchObject([
      { answer: { how: 'refuse', note: '是七日，见第五十五条' } },
    ])
    expect((await inboxOf())[0]).toMatchObject({
      to: CAST.officer.officerId,
      about: { reason: '是七日，见第五十五条' },
    })
    expect(await house.ask(OFFICER, 'bank.dispute', other)).toMatchObject({ text: '还有一处' })
  })

  it('is answered once', async () => {
    const question = await publishedQuestion(house, contentOf({ stem: '暗号乙：先做什么？' }))
    const { dispute: id } = await dispute(question, 'key-answer-1')
    const said = { dispute: id, how: 'refuse', note: '没有错' } as const
    await Promise.all(
      [1, 2].map(() => house.post(BANK_EDITOR, { path: 'bank.settleDispute', input: said })),
    )
    expect(
      await house.refused(OTHER_EDITOR, 'bank.settleDispute', { ...said, note: '改了' }),
    ).toEqual({
      code: 'ALREADY_ANSWERED',
    })
    expect(
      await house.stored('messages', { kind: 'disputeAnswered', 'about.reason': '没有错' }),
    ).toHaveLength(1)
  })

  it('is sent a few times a day', async () => {
    const by = CAST.judge.openid
    const ids = await house.stored<{ _id: string }>('questions', { domain: 'highway' })
    for (const [n, { _id }] of ids.slice(0, 5).entries()) await dispute(_id, `key-many-${n}0`, by)
    const sixth = { key: 'key-many-60', question: must(ids[5])._id, text }
    expect(await house.refused(by, 'bank.dispute', sixth)).toEqual({ code: 'TOO_MANY_TODAY' })
    day(19)
    expect(await house.ask(by, 'bank.dispute', sixth)).toMatchObject({ text })
  })
})

describe('an upheld dispute', () => {
  it('takes the question out at once, and a mistake with it is none any more', async () => {
    day(20)
    const { set } = await studyDay(house, OFFICER, () => true)
    const question = must(set.questions[0]).id
    const due = async () => (await house.ask(OFFICER, 'study.mistakes', {})).questions
    expect((await due()).map(({ id }) => id)).toContain(question)
    const { dispute: id } = await dispute(question, 'key-upheld-1')
    const { draft } = await settle(id, 'mend', '说得对，先停用再改答案')
    expect(draft).not.toBeNull()
    expect(await shelfIds(house)).not.toContain(question)
    house.at('2026-11-20T08:02:00+08:00')
    expect((await due()).map(({ id: of }) => of)).not.toContain(question)
    expect((await house.ask(OFFICER, 'study.summary', {})).due).toBe(0)
  })

  it('comes back with another key, and what was answered before counts for nothing', async () => {
    day(21)
    const question = await publishedQuestion(house, contentOf({ stem: '暗号丙：先做什么？' }))
    const { dispute: id } = await dispute(question, 'key-upheld-2')
    await settle(id, 'reword', '文字改清楚')
    expect(await shelfIds(house)).toContain(question)
    const { options } = contentOf()
    const turned = options.map(({ text: said }, place) => ({
      text: said,
      right: place === 1,
      note: place === 1 ? null : '先拍照',
    }))
    const change = contentOf({ stem: '暗号丙：先做什么？', options: turned })
    const draft = await changedQuestion(house, question, change)
    await house.ask(BANK_REVIEWER, 'bank.judge', { draft, version: 1, verdict: 'pass', note: '' })
    const [marks] = await house.stored<{ voided: Record<string, object> }>('shelves', {
      _id: 'daily',
    })
    expect(marks?.voided[question]).toEqual({ version: 2, day: '2026-11-21' })
  })

  it('names the sittings whose paper holds the question, to whoever answers for the bank', async () => {
    const { sittings } = await house.ask(BANK_EDITOR, 'exam.holding', { question: 'none' })
    expect(sittings).toEqual([])
  })
})
