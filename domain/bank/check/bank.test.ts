import { describe, expect, it } from 'vitest'
import { asEntries, exampleLaw, exampleQuestion } from './examples'
import { articlesOf, checkBank } from './index'

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

  it('compares with the official text where it is at hand', () => {
    const texts = new Map([['sample@2020', articlesOf('第十二条 八日。\n第六十条 略')]])
    const said = checkBank({ laws, questions: asEntries([exampleQuestion()]) }, texts)
    expect(said.map(({ id }) => id)).toContain('sample-12-a')
    expect(said.map(({ id }) => id)).toContain('sample@2020')
  })
})
