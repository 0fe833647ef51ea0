import { describe, expect, it } from 'vitest'
import { exampleLaw } from './examples'
import { duplicateLaws, lawRules } from './laws'

const LACKED = { version: 'pending', issuer: null, inForceFrom: null, articles: 0 }

describe('a law by itself', () => {
  it.each([
    ['as it is', exampleLaw, 0],
    ['ending before it begins', { ...exampleLaw, inForceUntil: '2019-12-31' }, 1],
    ['a text we lack', { ...exampleLaw, ...LACKED, points: {} }, 0],
    ['a text nobody issued', { ...exampleLaw, issuer: null }, 1],
    ['a text in force since nobody knows', { ...exampleLaw, inForceFrom: null }, 1],
    ['a text without its year', { ...exampleLaw, version: 'pending' }, 1],
    ['a point beyond the end', { ...exampleLaw, points: { '61': '**略**' } }, 1],
    ['a point without a key word', { ...exampleLaw, points: { '12': '七日内' } }, 1],
    ['a mark not closed', { ...exampleLaw, points: { '12': '**七日**内**处理' } }, 1],
  ])('%s', (_, law, faults) => expect(lawRules(law)).toHaveLength(faults))

  it('may not be there twice in one version', () => {
    const entry = { file: 'content/laws/sample.json', item: exampleLaw }
    const older = { ...entry, item: { ...exampleLaw, version: '2010' } }
    expect(duplicateLaws([entry, older])).toEqual([])
    expect(duplicateLaws([entry, older, entry])).toHaveLength(1)
  })
})
