import { describe, expect, it } from 'vitest'
import { duplicateIds, duplicateStems, nearDuplicateStems } from './duplicates'
import { asEntries, exampleQuestion } from './examples'

const stems = (...texts: string[]) =>
  asEntries(texts.map((stem, i) => exampleQuestion({ id: `sample-12-${'abc'[i]}`, stem })))

const FIRST = '登记保存的证据，应当在几日内作出处理决定？'

describe('questions asked twice', () => {
  it('tells an id again, with the file of the first', () => {
    const [finding, ...more] = duplicateIds(asEntries([exampleQuestion(), exampleQuestion()]))
    expect(finding).toEqual({
      file: 'content/bank/sample.json',
      id: 'sample-12-a',
      what: 'duplicate id of sample-12-a in content/bank/sample.json',
    })
    expect(more).toEqual([])
  })

  it.each([
    ['the same words', FIRST, 1],
    ['other spaces and points', '登记保存的证据 应当在几日内作出处理决定', 1],
    ['other words', '登记保存的证据，由谁批准？', 0],
  ])('a stem in %s', (_, stem, findings) => {
    expect(duplicateStems(stems(FIRST, stem))).toHaveLength(findings)
  })

  it.each([
    ['a word changed', '登记保存的证据，应当在几天内作出处理决定？', 1],
    ['a word before it', '先行登记保存的证据，应当在几日内作出处理决定？', 1],
    ['another question', '登记保存证据之前，应当报谁批准？', 0],
    ['the very same, which is told as a duplicate', FIRST, 0],
  ])('near: %s', (_, stem, findings) => {
    const among = stems('货车超限行驶公路，应当怎样处理？', FIRST, stem)
    expect(nearDuplicateStems(among)).toHaveLength(findings)
  })
})
