import { describe, expect, it } from 'vitest'
import type { Question } from '../question'
import { citation, namedAfterArticle, seeAlso } from './citation'
import { exampleQuestion, exampleShelf } from './examples'

const citing = (article: string, change = {}) =>
  exampleQuestion({ citation: { law: 'sample', version: '2020', article, ...change } })

describe('what a question rests on', () => {
  it.each(['12', '10-1'])('article %s stands', (article) => {
    expect(citation(citing(article), exampleShelf)).toEqual([])
  })

  it.each<[string, Question, string]>([
    ['an unknown law', citing('12', { law: 'other' }), 'other@2020: unknown law'],
    ['an unknown version', citing('12', { version: '1999' }), 'sample@1999: unknown version'],
    ['beyond the end', citing('61'), '《示例法》 ends at article 60, there is no 61'],
    ['an insertion beyond the end', citing('61-1'), 'there is no 61-1'],
    ['no key point', citing('60'), 'no key point for sample@2020 60'],
  ])('%s is told', (_, question, said) => {
    expect(citation(question, exampleShelf).join()).toContain(said)
  })

  it.each(['', '0', '012', '12条', '十二', '12-', '12-0', '12-1-1', '1.5', ' 12', 'constructor'])(
    '"%s" is no article',
    (article) => {
      expect(citation(citing(article), exampleShelf)).toEqual([
        `article "${article}" is no article number`,
      ])
    },
  )
})

describe('further articles', () => {
  it.each([
    ['others within the law', ['13', '10-1'], 0],
    ['one beyond the end', ['61'], 1],
    ['the cited one again', ['12'], 1],
    ['one named twice', ['13', '13'], 1],
  ])('%s', (_, further, faults) => {
    expect(seeAlso(exampleQuestion({ seeAlso: further }), exampleShelf)).toHaveLength(faults)
  })
})

describe('the id', () => {
  it.each([
    ['sample-12-a', '12', 0],
    ['sample-10-1-b', '10-1', 0],
    ['sample-13-a', '12', 1],
    ['other-12-a', '12', 1],
    ['sample-12', '12', 1],
  ])('%s for article %s', (id, article, faults) => {
    expect(namedAfterArticle({ ...citing(article), id }, exampleShelf)).toHaveLength(faults)
  })
})
