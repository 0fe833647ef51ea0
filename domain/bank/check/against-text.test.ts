import { describe, expect, it } from 'vitest'
import { claimAgainstText, lawAgainstText, questionAgainstText } from './against-text'
import { exampleJudgement, exampleLaw, exampleQuestion } from './examples'
import type { LawTexts } from './law-text'

const texts: LawTexts = new Map([
  [
    'sample@2020',
    new Map(
      Object.entries({
        '10-1': '两人以上到场。',
        12: '登记以后，应当在七日内处理。\n逾期的，处三万元以下罚款。',
        20: '处一万元以上三万元以下罚款；情节严重的，处三万元以上五万元以下罚款。',
        60: '自2020年1月1日起施行。',
      }),
    ),
  ],
])

describe('a question beside the text', () => {
  const claiming = (reason: string, change = {}) => exampleQuestion({ reason, ...change })
  const note = (said: string) => ({ options: [{ text: '十日', right: false, note: said }] })

  it.each([
    ['numbers that stand there', claiming('7 日内处理，罚款不超过 30000 元。'), []],
    ['a number of the stem', claiming('5 米够了。', { stem: '一辆 5 米的车，怎样处理？' }), []],
    [
      'another number in the reason',
      claiming('八日内处理。'),
      ['8日 does not stand in article 12'],
    ],
    [
      'two ends that are not of one span',
      claiming('处一万元以上五万元以下罚款。', { seeAlso: ['20'] }),
      ['10000元–50000元 does not stand in article 12, 20'],
    ],
    ['working days for days', claiming('七个工作日内。'), ['7工作日 does not stand in article 12']],
    [
      'another number in a note',
      claiming('七日。', note('应在六日内')),
      ['6日 does not stand in article 12'],
    ],
    ['a number of a further article', claiming('两人到场。', { seeAlso: ['10-1'] }), []],
    [
      'a further article that is not there',
      claiming('七日。', { seeAlso: ['13'] }),
      ["article 13 is not in the law's text"],
    ],
  ])('%s', (_, question, said) => expect(questionAgainstText(question, texts)).toEqual(said))

  it.each([
    ['of the rule', '队员应在七日内处理。', undefined, []],
    [
      'of neither rule nor calculation',
      '队员应在九日内处理。',
      undefined,
      ['9日 does not stand in article 12'],
    ],
    ['of a fact that is compared', '过了九日还没处理，已经逾期。', '9日 > 7日', []],
  ])('a true statement with a number %s', (_, stem, calculation, said) => {
    const question = exampleJudgement({ stem, ...(calculation && { calculation }) })
    expect(questionAgainstText(question, texts)).toEqual(said)
  })

  it('lets a false statement say what does not stand there', () => {
    const options = [
      { text: '对', right: false, note: '应在七日内' },
      { text: '错', right: true },
    ]
    expect(questionAgainstText(exampleJudgement({ stem: '九日内处理。', options }), texts)).toEqual(
      [],
    )
  })

  it.each([
    ['which only the stem names', '罚款1万元，分三次缴。还欠多少？', undefined, ['10000元']],
    ['which its calculation leads to', '罚款三万元，已缴2万元。', '3万元 − 2万元 = 1万元', []],
    ['calculated from nothing', '罚款三万元。', '3万元 − 2万元 = 1万元', ['20000元']],
  ])('a right number %s', (_, stem, calculation, strange) => {
    const options = [{ text: '1万元', right: true }]
    const question = exampleQuestion({ stem, options, ...(calculation && { calculation }) })
    const said = questionAgainstText(question, texts)
    expect(said).toHaveLength(strange.length)
    for (const quantity of strange) expect(said.join()).toContain(quantity)
  })

  it('compares the takeaway as well', () => {
    expect(questionAgainstText(exampleQuestion({ takeaway: '记住八日' }), texts)).toEqual([
      '8日 does not stand in article 12',
    ])
  })

  it('is not compared where no text is at hand', () => {
    expect(questionAgainstText(claiming('八日内处理。'), new Map())).toEqual([])
    expect(lawAgainstText({ ...exampleLaw, articles: 59 }, new Map())).toEqual([])
  })
})

describe('what is said of an article, beside the text', () => {
  it.each([
    ['a number that stands there', '12', '七日内处理', '', []],
    ['a number of the facts', '12', '晚了九日', '放了九日。', []],
    ['another number', '12', '八日内', '', ['8日 does not stand in sample@2020 12']],
    ['an article that is not there', '13', '略', '', ["article 13 is not in the law's text"]],
  ])('%s', (_, article, claim, facts, said) => {
    const cited = { law: 'sample', version: '2020', article }
    expect(claimAgainstText(cited, claim, facts, texts)).toEqual(said)
    expect(claimAgainstText(cited, claim, facts, new Map())).toEqual([])
  })
})

describe('a law beside the text', () => {
  it.each([
    ['as it is', exampleLaw, []],
    ['another end', { ...exampleLaw, articles: 59 }, ["the law's text ends at article 60, not 59"]],
    [
      'a point with another number',
      { ...exampleLaw, points: { '12': '**八日**' } },
      ['key point 12: 8日 does not stand in the article'],
    ],
    [
      'a point to nothing',
      { ...exampleLaw, points: { '13': '略' } },
      ["article 13 is not in the law's text"],
    ],
  ])('%s', (_, law, said) => expect(lawAgainstText(law, texts)).toEqual(said))
})
