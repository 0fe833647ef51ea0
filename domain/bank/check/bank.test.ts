import { describe, expect, it } from 'vitest'
import type { Question } from '../question'
import { asEntries, exampleLaw, exampleQuestion } from './examples'
import { checkBank } from './index'

const laws = [{ file: 'content/laws/sample.json', item: exampleLaw }]
const none = new Map()

describe('the whole check', () => {
  it('has nothing to say of a good question', () => {
    expect(checkBank({ laws, questions: asEntries([exampleQuestion()]) }, none)).toEqual([])
  })

  it('says all that is wrong with one, each by file and id', () => {
    const bad = exampleQuestion({
      options: exampleQuestion().options.map(({ text }) => ({ text, right: false })),
      citation: { law: 'sample', version: '2020', article: '90' },
    })
    const findings = checkBank({ laws, questions: asEntries([bad]) }, none)
    expect(new Set(findings.map(({ file, id }) => `${file} ${id}`))).toEqual(
      new Set(['content/bank/sample.json sample-12-a']),
    )
    expect(findings.map(({ what }) => what).join('\n')).toMatch(
      /no 90.*no note.*id should be.*no option/s,
    )
  })

  const wrong = (texts: readonly string[]) =>
    texts.map((text) => ({ text, right: false, note: '应在七日内' }))
  const withRight = (right: string, ...others: string[]) => ({
    options: [{ text: right, right: true }, ...wrong(others)],
  })

  it.each<[string, Partial<Question>, string]>([
    [
      'an unknown law',
      { citation: { law: 'other', version: '2020', article: '12' } },
      'unknown law',
    ],
    ['an article beyond the end', { seeAlso: ['61'] }, 'there is no 61'],
    ['an id of another article', { id: 'sample-13-a' }, 'the id should be'],
    ['three options', withRight('七日内', '十日内', '十五日内'), '3 options'],
    ['equal options', withRight('七日内', '7日内', '九日内', '十日内'), 'two options are equal'],
    ['a sweeping option', withRight('七日内', '八日内', '九日内', '以上都对'), 'banned option'],
    ['an option without its unit', withRight('7个', '8个', '9个', '10个'), 'without its unit'],
    ['an option called by its letter', { reason: '所以选B。' }, 'by its letter'],
    ['a stem too long', { stem: '长'.repeat(81) }, 'stem of 81'],
    ['a topic too long', { topic: '七个字的题目了' }, 'topic of 7'],
    ['a shout', { reason: '七日内处理！' }, 'exclamation mark'],
    ['a calculation that is wrong', { calculation: '3日 + 3日 = 7日' }, 'the calculation is wrong'],
  ])('sees %s', (_, change, said) => {
    const questions = asEntries([exampleQuestion(change)])
    const findings = checkBank({ laws, questions }, none)
    expect(findings.map(({ what }) => what).join('\n')).toContain(said)
  })

  it('sees what is wrong with the bank as a whole', () => {
    const plainly = { situation: false, stem: '第几条规定了期限？' }
    const right = { ...plainly, ...withRight('七日之内', '八日内', '九日内', '十日内') }
    const questions = asEntries(Array.from({ length: 20 }, () => exampleQuestion(right)))
    const said = checkBank({ laws, questions }, none).map(({ what }) => what)
    expect(
      said.filter((what) => /^(the right option is|the longest|situations|100.0 %)/.test(what)),
    ).toHaveLength(4)
    expect(said.filter((what) => what.startsWith('duplicate id'))).toHaveLength(19)
    expect(said.filter((what) => what.startsWith('duplicate stem'))).toHaveLength(19)
  })

  it('sees a law that is there twice', () => {
    expect(checkBank({ laws: [...laws, ...laws], questions: [] }, none)).toHaveLength(1)
  })

  it('compares with the official text where it is at hand', () => {
    const texts = new Map([['sample@2020', new Map(Object.entries({ 12: '八日。', 60: '略' }))]])
    const said = checkBank({ laws, questions: asEntries([exampleQuestion()]) }, texts)
    expect(said.map(({ id }) => id)).toContain('sample-12-a')
    expect(said.map(({ id }) => id)).toContain('sample@2020')
  })
})
