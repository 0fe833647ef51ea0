import { describe, expect, it } from 'vitest'
import {
  BANK_EDITOR,
  BANK_REVIEWER,
  changedQuestion,
  contentOf,
  handedIn,
  OTHER_EDITOR,
  publishedQuestion,
  shelfIds,
  writeQuestion,
} from '../../../test/builders/bank'
import { openHouse } from '../../../test/builders/cloud'
import { sdkFor } from '../../../test/local-cloud/cloud'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

const judge = (draft: string, verdict: 'pass' | 'return', note = '', version = 1) =>
  ({ draft, version, verdict, note }) as const

describe('a draft', () => {
  it('is one, however often its keeping is sent', async () => {
    const input = { key: 'key-one-draft', draft: null, seq: 0, content: contentOf() }
    const all = await Promise.all([1, 2].map(() => house.ask(BANK_EDITOR, 'bank.keepDraft', input)))
    expect(new Set(all.map(({ draft }) => draft)).size).toBe(1)
    expect(all.map(({ seq }) => seq)).toEqual([1, 1])
  })

  it('is not written over by whoever did not see the last of it', async () => {
    const { draft, seq } = await writeQuestion(house)
    const next = { key: 'key-of-the-other', draft, seq, content: contentOf({ topic: '别的' }) }
    await house.ask(OTHER_EDITOR, 'bank.keepDraft', next)
    expect(
      await house.refused(BANK_EDITOR, 'bank.keepDraft', { ...next, key: 'key-of-mine-00' }),
    ).toEqual({ code: 'CHANGED_MEANWHILE', data: { seq: 2, by: '周雪梅' } })
  })

  it('comes back with what is wrong, and is not handed in so', async () => {
    const wrong = contentOf({
      stem: '',
      options: [
        { text: '以上都对', right: true, note: null },
        { text: '七日', right: false, note: null },
        { text: '7 日', right: false, note: '看选项 A' },
      ],
      citation: { law: 'administrative-penalty', version: '2021', article: '999' },
    })
    const { draft, seq, looked } = await writeQuestion(house, wrong)
    expect(looked.flaws).toEqual(['stem', 'citation', 'equalOptions', 'bannedOption', 'byLetter'])
    expect(looked.remarks).toContain('notes')
    const refused = await house.refused(BANK_EDITOR, 'bank.handInDraft', { draft, seq, note: '' })
    expect(refused.code).toBe('NOT_COMPLETE')
  })

  it('that asks what the bank has already is not handed in; one that nearly does is', async () => {
    await publishedQuestion(house, contentOf({ stem: '暗号青松，队员到场以后应当先做哪一件事？' }))
    const same = await writeQuestion(
      house,
      contentOf({ stem: '暗号青松 队员到场以后应当先做哪一件事' }),
    )
    const of = { draft: same.draft, seq: same.seq, note: '' }
    expect(await house.refused(BANK_EDITOR, 'bank.handInDraft', of)).toMatchObject({
      data: { flaws: ['sameStem'] },
    })
    const near = await handedIn(
      house,
      contentOf({ stem: '暗号青松，队员到场之后应当先做哪一件事？' }),
    )
    const shown = await house.ask(BANK_REVIEWER, 'bank.review', { draft: near })
    expect(shown.looked.remarks).toContain('nearStem')
    expect(shown.alike?.stem).toContain('暗号青松')
  })

  it('taken back can be thrown away, while it waits it can not', async () => {
    const draft = await handedIn(house, contentOf({ stem: '暗号云杉：先做什么？' }))
    const drop = { draft, seq: 1 }
    expect(await house.refused(BANK_EDITOR, 'bank.dropDraft', drop)).toEqual({
      code: 'UNDER_REVIEW',
    })
    await house.ask(BANK_EDITOR, 'bank.takeBackDraft', { draft })
    expect(await house.ask(BANK_EDITOR, 'bank.dropDraft', drop)).toEqual({ dropped: true })
    expect(await house.ask(BANK_EDITOR, 'bank.dropDraft', drop)).toEqual({ dropped: false })
  })
})

describe('review by another person', () => {
  it('publishes once, as the first version, by nobody who wrote on it', async () => {
    const draft = await handedIn(house, contentOf({ stem: '暗号白桦：先做什么？' }))
    expect(await house.refused(BANK_EDITOR, 'bank.judge', judge(draft, 'pass'))).toEqual({
      code: 'OWN_WORK',
    })
    await Promise.all(
      [1, 2].map(() =>
        house.post(OTHER_EDITOR, { path: 'bank.judge', input: judge(draft, 'pass') }),
      ),
    )
    expect((await shelfIds(house)).filter((id) => id === draft)).toHaveLength(1)
    const shown = await house.ask(BANK_EDITOR, 'bank.question', { question: draft })
    expect(shown).toMatchObject({ version: 1, withdrawn: null, change: null })
    expect(shown.versions).toMatchObject([
      { version: 1, act: 'publish', by: '郑凯', passedBy: '周雪梅' },
    ])
  })

  it('goes back with the reason, and comes again as the next handing-in', async () => {
    const draft = await handedIn(house, contentOf({ stem: '暗号垂柳：先做什么？' }))
    await house.ask(BANK_REVIEWER, 'bank.judge', judge(draft, 'return', '写清时间'))
    const { mine } = await house.ask(BANK_EDITOR, 'bank.desk', {})
    expect(mine.find((card) => card.draft === draft)?.state).toBe('returned')
    await house.ask(BANK_EDITOR, 'bank.handInDraft', { draft, seq: 1, note: '' })
    expect(await house.refused(BANK_REVIEWER, 'bank.judge', judge(draft, 'pass'))).toEqual({
      code: 'OTHER_VERSION',
    })
    expect(await house.ask(BANK_REVIEWER, 'bank.judge', judge(draft, 'pass', '', 2))).toEqual({
      state: 'passed',
    })
  })
})

describe('a change of a published question', () => {
  it('is one draft for all editors, says what for, and keeps every version', async () => {
    const question = await publishedQuestion(house, contentOf({ stem: '暗号红松：先做什么？' }))
    const drafts = await Promise.all(
      [BANK_EDITOR, OTHER_EDITOR].map((by) => house.ask(by, 'bank.changeQuestion', { question })),
    )
    expect(new Set(drafts.map(({ draft }) => draft)).size).toBe(1)
    const of = { draft: drafts[0]?.draft ?? '', seq: 1, note: '' }
    expect(await house.refused(BANK_EDITOR, 'bank.handInDraft', of)).toEqual({
      code: 'NOTE_NEEDED',
    })
    const changed = contentOf({ stem: '暗号红松：到场后先做什么？' })
    const draft = await changedQuestion(house, question, changed, '说清时候')
    const shown = await house.ask(BANK_REVIEWER, 'bank.review', { draft })
    expect(shown.before?.stem).toBe('暗号红松：先做什么？')
    await house.ask(BANK_REVIEWER, 'bank.judge', judge(draft, 'pass'))
    const { version, versions } = await house.ask(BANK_EDITOR, 'bank.question', { question })
    expect(version).toBe(2)
    expect(versions.map(({ act, note, content }) => [act, note, content.stem])).toEqual([
      ['change', '说清时候', '暗号红松：到场后先做什么？'],
      ['publish', '', '暗号红松：先做什么？'],
    ])
    expect((await shelfIds(house)).filter((id) => id === question)).toHaveLength(1)
  })

  it('is refused when the question was taken out meanwhile; the way back is a change of that', async () => {
    const question = await publishedQuestion(house, contentOf({ stem: '暗号黑松：先做什么？' }))
    const draft = await changedQuestion(house, question, contentOf({ stem: '暗号黑松：做什么？' }))
    const out = { question, reason: '条文已废止' }
    expect(await house.ask(OTHER_EDITOR, 'bank.withdrawQuestion', out)).toEqual({ version: 2 })
    expect(await house.ask(OTHER_EDITOR, 'bank.withdrawQuestion', out)).toEqual({ version: 2 })
    expect(await house.refused(BANK_EDITOR, 'bank.withdrawQuestion', out)).toEqual({
      code: 'WITHDRAWN',
    })
    expect(await shelfIds(house)).not.toContain(question)
    expect(await house.refused(BANK_REVIEWER, 'bank.judge', judge(draft, 'pass'))).toEqual({
      code: 'OVERTAKEN',
    })
    const back = await changedQuestion(house, question, contentOf({ stem: '暗号黑松：做什么？' }))
    await house.ask(BANK_REVIEWER, 'bank.judge', judge(back, 'pass'))
    const shown = await house.ask(BANK_EDITOR, 'bank.question', { question })
    expect(shown.withdrawn).toBeNull()
    expect(shown.versions.map(({ act }) => act)).toEqual(['restore', 'withdraw', 'publish'])
    expect(await shelfIds(house)).toContain(question)
  })
})

describe('a question rewritten for a newer version of its law', () => {
  it('is met again by who learned the old text, and keeps its calculation', async () => {
    const laws = sdkFor(house.cloud.url).database().collection('laws')
    const [old] = await house.stored<{ _id: string }>('laws', {
      _id: 'administrative-penalty@2021',
    })
    const newer = { _id: 'administrative-penalty@2030', version: '2030', inForceFrom: '2030-01-01' }
    await laws.add({ data: { ...old, ...newer } })
    const content = contentOf({ stem: '暗号罗汉松：先做什么？', calculation: '3人 × 2 = 6人' })
    const question = await publishedQuestion(house, content)
    const citation = { ...content.citation, version: '2030' }
    const draft = await changedQuestion(house, question, { ...content, citation })
    await house.ask(BANK_REVIEWER, 'bank.judge', judge(draft, 'pass'))
    const [shelf] = await house.stored<{ renewals: Record<string, object> }>('shelves', {
      _id: 'daily',
    })
    expect(shelf?.renewals[question]).toEqual({ was: '2021', version: '2030', from: '2026-11-18' })
    const shown = await house.ask(BANK_EDITOR, 'bank.question', { question })
    expect(shown.content.calculation).toBe('3人 × 2 = 6人')
  })
})

describe('what it is billed', () => {
  it('three calls from the first word to the shelf', async () => {
    const content = contentOf({ stem: '暗号落叶松：先做什么？' })
    let draft = ''
    const write = await house.bill(async () => {
      draft = (await writeQuestion(house, content)).draft
    })
    const hand = await house.bill(() =>
      house.ask(BANK_EDITOR, 'bank.handInDraft', { draft, seq: 1, note: '' }),
    )
    const pass = await house.bill(() =>
      house.ask(BANK_REVIEWER, 'bank.judge', judge(draft, 'pass')),
    )
    // The call, the officer, and what each use case says of itself.
    expect([write, hand, pass]).toEqual([2 + 2, 2 + 4, 2 + 11])
  })
})
