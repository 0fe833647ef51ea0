import { describe, expect, it } from 'vitest'
import { CAST } from '../../../content/demo'
import { BANK_EDITOR, shelfIds } from '../../../test/builders/bank'
import { EDITOR, LAW_REVIEWER, PROVINCE, publishedCase } from '../../../test/builders/cases'
import { openHouse } from '../../../test/builders/cloud'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
const waiting = async (openid = LAW_REVIEWER) => (await house.ask(openid, 'bank.desk', {})).waiting

describe('questions a case gives to the bank', () => {
  it('wait for somebody who did not write them, are offered once, and then serve every day', async () => {
    const id = await publishedCase(house)
    expect(await house.ask(EDITOR, 'cases.offerQuestions', { case: id })).toEqual({ offered: 2 })
    expect(await house.ask(EDITOR, 'cases.offerQuestions', { case: id })).toEqual({ offered: 0 })
    const [first, second] = await waiting()
    if (!first || !second) throw new Error('nothing waits')
    expect(first).toMatchObject({ origin: { kind: 'case', case: id } })
    expect(await waiting(BANK_EDITOR)).toHaveLength(2)
    const pass = { draft: first.draft, version: 1, verdict: 'pass', note: '' } as const
    await Promise.all(
      [1, 2].map(() => house.post(LAW_REVIEWER, { path: 'bank.judge', input: pass })),
    )
    expect(await house.ask(LAW_REVIEWER, 'bank.judge', pass)).toEqual({ state: 'passed' })
    expect((await shelfIds(house)).filter((line) => line === first.question)).toHaveLength(1)
    const back = { draft: second.draft, version: 1, verdict: 'return', note: '' } as const
    expect(await house.refused(LAW_REVIEWER, 'bank.judge', back)).toEqual({ code: 'REASON_NEEDED' })
    await house.ask(LAW_REVIEWER, 'bank.judge', { ...back, note: '与题库重复' })
    expect(await shelfIds(house)).not.toContain(second.question)
    expect(await waiting()).toEqual([])
    const [told] = await house.stored('messages', { kind: 'questionReturned' })
    expect(told).toMatchObject({
      to: CAST.branchEditor.officerId,
      about: { reason: '与题库重复' },
    })
  })

  it('are not judged by who wrote the case', async () => {
    const grant = {
      officer: CAST.branchEditor.officerId,
      role: 'legalReviewer',
      unit: 'u-21',
    } as const
    const id = await publishedCase(house)
    await house.ask(EDITOR, 'cases.offerQuestions', { case: id })
    const [first] = await waiting()
    await house.ask(PROVINCE, 'org.grant', { ...grant, reason: '工作需要' })
    expect(await waiting(EDITOR)).toEqual([])
    const pass = { draft: first?.draft ?? '', version: 1, verdict: 'pass', note: '' } as const
    expect(await house.refused(EDITOR, 'bank.judge', pass)).toEqual({ code: 'OWN_WORK' })
  })

  it('are none of a case that is not published', async () => {
    const id = await publishedCase(house)
    await house.ask(PROVINCE, 'cases.withdraw', { case: id, reason: '撤' })
    expect(await house.refused(EDITOR, 'cases.offerQuestions', { case: id })).toEqual({
      code: 'NOT_PUBLISHED',
    })
  })
})
