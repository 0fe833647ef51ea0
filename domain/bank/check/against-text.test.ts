import { describe, expect, it } from 'vitest'
import { claimAgainstText, lawAgainstText, questionAgainstText } from './against-text'
import { exampleJudgement, exampleLaw, exampleQuestion } from './examples'
import { articlesOf, type LawTexts } from './law-text'

const TEXT = `# 中华人民共和国示例法
目录：第一条 略
## 第一章
第十条之一　两人以上到场。
**第十二条** 登记以后，应当在七日内处理。

逾期的，处三万元以下罚款。
## 第二章
第六十条  自2020年1月1日起施行。
第十二条 被引用的另一部法的条文，九十日。`

const texts: LawTexts = new Map([['sample@2020', articlesOf(TEXT)]])

describe('an official text', () => {
  it('falls into articles; a number met again replaces nothing', () => {
    const articles = articlesOf(TEXT)
    expect([...articles.keys()]).toEqual(['10-1', '12', '60'])
    expect(articles.get('12')).toContain('三万元')
    expect(articles.get('12')).not.toMatch(/第二章|九十日/)
  })
})

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
    ['a true statement', exampleJudgement({ situation: false, stem: '应在九日内处理。' }), 1],
    ['a situation', exampleJudgement({ situation: true, stem: '物品登记了九日，已逾期。' }), 0],
    [
      'a false statement',
      exampleJudgement({
        situation: false,
        stem: '应在九日内处理。',
        options: [
          { text: '对', right: false, note: '应在七日内' },
          { text: '错', right: true },
        ],
      }),
      0,
    ],
  ])('the stem of %s', (_, question, faults) => {
    expect(questionAgainstText(question, texts)).toHaveLength(faults)
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
