import { describe, expect, it } from 'vitest'
import { type Draft, type DraftShown, EMPTY_DRAFT, NO_CITATION } from './draft'
import { flawsIn, type Laws } from './flaws'

const laws: Laws = [
  { law: 'highway', version: '2017', name: '公路法', versionLabel: '', articles: 87, points: {} },
]
const cited = { law: 'highway', version: '2017', article: '50' }
const question = {
  id: 'q-1',
  at: null,
  type: 'single',
  stem: '先做什么？',
  options: [
    { text: '亮证', right: true },
    { text: '开门', right: false },
    { text: '放行', right: false },
  ],
  takeaway: '先亮证',
  reason: '要表明身份',
  citation: cited,
} as const
const whole: Draft = {
  ...EMPTY_DRAFT,
  text: {
    ...EMPTY_DRAFT.text,
    ...{ title: '夜查', lead: '先做哪一步？', facts: '夜里。', dispute: '秤。' },
    ...{ decision: '卸载。', lesson: '先亮证。', evidence: ['笔录'] },
    basis: [{ citation: cited, says: '不得上路' }],
    procedure: [
      { what: '亮证', when: '23:10', citation: null },
      { what: '称重', when: '23:18', citation: cited },
    ],
    questions: [question],
  },
}
const withText = (change: Partial<Draft['text']>): Draft => ({
  ...whole,
  text: { ...whole.text, ...change },
})
const told = (draft: Draft, shown?: DraftShown) =>
  flawsIn(draft, shown, laws).map(({ flaw, section }) => `${flaw} in ${section}`)

describe('what a draft lacks', () => {
  it.each<[string, Draft, string[]]>([
    ['nothing', whole, []],
    ['a title', withText({ title: ' ' }), ['title in head']],
    ['what a basis says', withText({ basis: [{ citation: cited, says: '' }] }), ['basis in basis']],
    [
      'an article that there is',
      withText({ basis: [{ citation: { ...cited, article: '88' }, says: '没有' }] }),
      ['citation in basis'],
    ],
    [
      'a law for a question',
      withText({ questions: [{ ...question, citation: NO_CITATION }] }),
      ['citation in questions'],
    ],
    [
      'a moment within the video, where there is none',
      withText({ questions: [{ ...question, at: 30 }] }),
      ['momentOutside in questions'],
    ],
  ])('%s', (_, draft, expected) => expect(told(draft)).toEqual(expected))

  const filmed = { ...withText({ questions: [{ ...question, at: 30 }] }), video: 'm-1' }
  const shownWith = (seconds: number | null): DraftShown => ({
    ...filmed,
    ...{ case: 'c-1', seq: 1, state: 'draft', version: 0, comments: [], decisions: [], acts: [] },
    media: [{ media: 'm-1', state: 'checking', seconds, url: null }],
    updatedAt: 0,
  })
  it.each([
    ['is not judged before its length is known', null, []],
    ['fits', 60, []],
    ['lies outside', 20, ['momentOutside in questions']],
  ])('a moment of a video %s', (_, seconds, expected) =>
    expect(told(filmed, shownWith(seconds))).toEqual(expected),
  )

  it('takes any chosen article for known while the law index is not here', () => {
    const draft = withText({ basis: [{ citation: { ...cited, article: '88' }, says: '没有' }] })
    expect(flawsIn(draft, undefined, undefined)).toEqual([])
  })
})
