import { beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import {
  ALL,
  draftOf,
  EDITOR,
  LAW_REVIEWER,
  passed,
  publishedCase,
  UNIT_REVIEWER,
  write,
} from '../../test/builders/cases'
import { openHouse } from '../../test/builders/cloud'

const house = await openHouse({ workers: 1 })
house.at('2026-11-18T08:00:00+08:00')
const WANG = CAST.officer.openid
/** More than a page, and every text as long as it may be. */
const CASES = 22
const LONGEST = draftOf({ title: '题'.repeat(40), lead: '话'.repeat(80), facts: '案'.repeat(3000) })
const PAGE_BYTES = 64 * 1024

describe('what cases are billed, calls and database operations together', () => {
  let id = ''
  beforeAll(async () => {
    for (let nth = 0; nth < CASES; nth += 1) id = await publishedCase(house, { draft: LONGEST })
    await house.ask(WANG, 'cases.answer', { case: id, question: 'q1', chosen: [0] })
  }, 60_000)

  it('is at most 4 reads and 64 KB for a page of a list, the first and the next', async () => {
    const first = await house.ask(WANG, 'cases.list', ALL)
    expect(first.cases).toHaveLength(20)
    expect(Buffer.byteLength(JSON.stringify(first))).toBeLessThan(PAGE_BYTES)
    const pages = [ALL, { ...ALL, after: first.next }, { ...ALL, words: '案' }]
    for (const page of pages)
      expect(await house.bill(() => house.ask(WANG, 'cases.list', page))).toBeLessThanOrEqual(1 + 4)
  })

  it('is what each use case says', async () => {
    const bill = (path: string, input: object, by = WANG) =>
      house.bill(() => house.post(by, { path, input }))
    expect(await bill('cases.read', { case: id })).toBe(1 + 1 + 4)
    expect(
      await bill('cases.answer', { case: id, question: 'q2', chosen: [1] }),
    ).toBeLessThanOrEqual(1 + 1 + 4)
    expect(await bill('cases.note', { case: id, text: '记' })).toBe(1 + 1 + 3)
    expect(await bill('cases.openly', { case: id }, '')).toBe(1 + 1)
    const { case: draft } = await write(house)
    expect(await bill('cases.submit', { case: draft, seq: 1 }, EDITOR)).toBeLessThanOrEqual(
      1 + 1 + 6,
    )
    expect(await bill('cases.review', { case: draft }, UNIT_REVIEWER)).toBe(1 + 1 + 1)
    expect(await bill('cases.desk', {}, UNIT_REVIEWER)).toBeLessThanOrEqual(1 + 1 + 3)
    expect(await house.bill(() => passed(house, UNIT_REVIEWER, draft))).toBeLessThanOrEqual(
      1 + 1 + 3,
    )
    expect(await house.bill(() => passed(house, LAW_REVIEWER, draft))).toBeLessThanOrEqual(
      1 + 1 + 7,
    )
  })

  it('goes through its pages without losing or repeating a case', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { cases: readonly { case: string }[]; next: string | null } = await house.ask(
        WANG,
        'cases.list',
        { ...ALL, after },
      )
      seen.push(...page.cases.map((card) => card.case))
      after = page.next
    } while (after !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await house.stored('cases', { shownTo: 'u-2101' })).length)
  })
})
