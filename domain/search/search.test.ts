import { describe, expect, it } from 'vitest'
import {
  type Corpus,
  excerptOf,
  find,
  indexOf,
  marksIn,
  readQuery,
  type SearchedLaw,
  type SearchedQuestion,
  withQuestions,
} from './index'

const law = (shortName: string, texts: Readonly<Record<string, string>>): SearchedLaw => ({
  ...{ law: shortName, version: '2021', versionLabel: '2021年修订', level: 'law' },
  ...{ domain: 'general', name: `中华人民共和国${shortName}`, shortName },
  articles: Object.entries(texts).map(([article, text]) => ({ article, official: true, text })),
})
const question = (id: string, of: string, article: string, stem: string): SearchedQuestion => ({
  ...{ id, law: of, version: '2021', article, lawName: of, type: 'single', stem },
})
const corpus: Corpus = {
  laws: [
    law('处罚乙法', {
      '10': '证据应当保存。登记以后七日内处理。',
      '56': '可以先行登记保存，并在七日内处理。',
      '63': '当事人要求听证的，应当组织听证。',
    }),
    law('运输条例', { '56': '车辆超限运输的，处以罚款。', '10-1': '运输应当登记。' }),
    law('处罚甲法', { '56': '罚款应当缴入国库。' }),
  ],
  questions: [
    question('a', '处罚乙法', '56', '登记保存的证据，几日内处理？'),
    question('b', '运输条例', '56', '车辆超限，处以什么？'),
  ],
}
const index = indexOf(corpus)
const articles = (typed: string) =>
  find(index, readQuery(typed)).articles.map(({ of, entry }) => `${of.shortName} ${entry.article}`)
const questions = (typed: string) => find(index, readQuery(typed)).questions.map(({ id }) => id)
const laws = (typed: string) => find(index, readQuery(typed)).laws.map((of) => of.shortName)

describe('what was typed', () => {
  it.each([
    ['处罚法第五十六条', '56', '处罚法'],
    ['处罚法56条', '56', '处罚法'],
    ['处罚法56', '56', '处罚法'],
    ['《处罚法》 第５６条', '56', '处罚法'],
    ['五十六条', '56', ''],
    ['56', '56', ''],
    ['第十条之一', '10-1', ''],
    ['第（四）项', 'i4', ''],
    ['一百零五条 听证', '105', '听证'],
    ['登记保存', null, '登记保存'],
    ['2.55米', null, '2.55米'],
    ['罚款3000', null, '罚款3000'],
    ['。、', null, ''],
  ])('%s', (typed, article, phrase) => expect(readQuery(typed)).toMatchObject({ article, phrase }))
})

describe('laws by title', () => {
  it.each([
    ['处罚甲法', ['处罚甲法']],
    ['处罚', ['处罚乙法', '处罚甲法']],
    ['中华人民共和国运输条例', ['运输条例']],
    ['处罚甲法56条', ['处罚甲法']],
    ['听证', []],
    ['56', []],
  ])('%s', (typed, names) => expect(laws(typed)).toEqual(names))
})

describe('articles', () => {
  it.each([
    ['by law and number', '处罚甲法56条', ['处罚甲法 56']],
    [
      'by number alone, in the order of laws',
      '第五十六条',
      ['处罚乙法 56', '运输条例 56', '处罚甲法 56'],
    ],
    ['one that was put in later', '十条之一', ['运输条例 10-1']],
    ['words as they were written before words apart', '登记保存', ['处罚乙法 56', '处罚乙法 10']],
    ['words without a space between them', '超限运输罚款', ['运输条例 56']],
    ['words close together before words far apart', '登记七日', ['处罚乙法 10', '处罚乙法 56']],
    ['words with a space between them', '听证 组织', ['处罚乙法 63']],
    ['a word of the title and one of the text', '处罚甲法 国库', ['处罚甲法 56']],
    ['a number the law has not', '处罚甲法99条', []],
    ['a number no law has, with words', '听证 999条', ['处罚乙法 63']],
    ['nothing', '渔业', []],
    ['nothing but marks', '。', []],
  ])('%s', (_, typed, found) => expect(articles(typed)).toEqual(found))
})

describe('questions', () => {
  it.each([
    ['登记保存', ['a']],
    ['超限', ['b']],
    ['运输条例56', ['b']],
    ['56', ['a', 'b']],
  ])('%s', (typed, found) => expect(questions(typed)).toEqual(found))

  it('follow what was changed, what is new and what is gone', () => {
    const changed = withQuestions(
      index,
      new Map([
        ['a', undefined],
        ['b', question('b', '运输条例', '56', '车辆超载，处以什么？')],
        ['c', question('c', '运输条例', '10-1', '要登记什么？')],
      ]),
    )
    const ids = (typed: string) => find(changed, readQuery(typed)).questions.map(({ id }) => id)
    expect([ids('登记'), ids('超限'), ids('超载')]).toEqual([['c'], [], ['b']])
  })
})

describe('what was looked for, marked', () => {
  const shown = (text: string, typed: string, most = 200) =>
    excerptOf(text, readQuery(typed), most)
      .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
      .join('')

  it.each([
    ['as it was written', '可以先行登记保存。登记', '登记保存', '可以先行[登记保存]。登记'],
    ['in words', '保存之前登记', '登记保存', '[保存]之前[登记]'],
    ['nothing', '听证', '登记', '听证'],
    ['beside capitals', 'ETC车道', 'etc', '[ETC]车道'],
  ])('%s', (_, text, typed, marked) => expect(shown(text, typed)).toBe(marked))

  it('is cut around the first hit', () => {
    const text = `${'前'.repeat(100)}听证${'后'.repeat(100)}`
    expect(shown(text, '听证', 40)).toMatch(/^…前{18}\[听证\]后{20}…$/)
    expect(marksIn(text, readQuery('听证'))).toHaveLength(3)
  })
})
