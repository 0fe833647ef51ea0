import { describe, expect, it } from 'vitest'
import { shape } from '../../bank/check'
import { exampleAsked, exampleCase } from './examples'
import { caseSchema } from './schema'

const changed = (change: object): unknown => ({ ...exampleCase(), ...change })
const asked = (change: object): unknown =>
  exampleCase({ questions: [{ ...exampleAsked(), ...change }] })

describe('the shape of a case', () => {
  it('is read as it stands', () => {
    expect(shape(caseSchema, exampleCase())).toEqual({ item: exampleCase(), wrong: null })
  })

  it.each<[string, unknown, string]>([
    ['not marked as invented', changed({ invented: undefined }), 'invented: must be true'],
    ['marked as true to life', changed({ invented: false }), 'invented: must be true'],
    ['a typing slip in a key', changed({ pictuers: [] }), 'pictuers is no key'],
    ['an id in capitals', changed({ id: 'Sample' }), 'id: must be lower case'],
    ['a moment within a second', asked({ at: 10.5 }), 'text.questions.0.at: must be whole seconds'],
    ['no citation', asked({ citation: undefined }), 'text.questions.0.citation'],
    [
      'a file outside of the cases',
      exampleCase({}, { file: 'cases/../laws/port.json' }),
      'video.file: is no path',
    ],
    ['an empty lead', exampleCase({ lead: '' }), 'text.lead: is empty'],
  ])('%s is refused by name', (_, value, said) => {
    expect(shape(caseSchema, value).wrong?.join('\n')).toContain(said)
  })
})
