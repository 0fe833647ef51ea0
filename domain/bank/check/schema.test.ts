import { describe, expect, it } from 'vitest'
import { exampleLaw, exampleQuestion } from './examples'
import { lawSchema, questionSchema, shape } from './index'

const without = (key: string): unknown =>
  Object.fromEntries(Object.entries(exampleQuestion()).filter(([name]) => name !== key))

describe('the shape of a question', () => {
  it('is read as it stands', () => {
    const question = exampleQuestion({ seeAlso: ['13'] })
    expect(shape(questionSchema, question)).toEqual({ item: question, wrong: null })
  })

  it.each<[string, unknown, string]>([
    ['no citation', without('citation'), 'missing citation'],
    [
      'half a citation',
      { ...exampleQuestion(), citation: { law: 'a' } },
      'missing citation.version',
    ],
    ['an answer as a number', { ...exampleQuestion(), answer: 3 }, 'answer is no key'],
    ['a typing slip in a key', { ...exampleQuestion(), seealso: [] }, 'seealso is no key'],
    ['an unknown type', { ...exampleQuestion(), type: 'essay' }, 'type: '],
    ['an unknown domain', { ...exampleQuestion(), domain: 'police' }, 'domain: '],
    ['difficulty 5', exampleQuestion({ difficulty: 5 }), 'difficulty: '],
    ['an empty stem', exampleQuestion({ stem: '' }), 'stem: is empty'],
    ['an id in capitals', exampleQuestion({ id: 'Sample-12-a' }), 'id: must be lower case'],
    ['no options', exampleQuestion({ options: [] }), 'options: '],
    ['a list', [], 'missing id'],
    ['nothing', null, 'the item: '],
  ])('%s is refused by name', (_, value, said) => {
    const { wrong } = shape(questionSchema, value)
    expect(
      wrong?.some((what) => what.startsWith(said)),
      wrong?.join('; '),
    ).toBe(true)
  })
})

describe('the shape of a law', () => {
  it('is read as it stands', () => {
    expect(shape(lawSchema, exampleLaw)).toEqual({ item: exampleLaw, wrong: null })
  })

  it.each([
    ['a day that is none', { ...exampleLaw, inForceFrom: '2021-02-30' }, 'inForceFrom: is no day'],
    ['less than no articles', { ...exampleLaw, articles: -1 }, 'articles: '],
    ['a version in words', { ...exampleLaw, version: 'new' }, 'version: must be a year'],
  ])('%s is refused', (_, value, said) => {
    expect(shape(lawSchema, value).wrong?.[0]).toContain(said)
  })
})
