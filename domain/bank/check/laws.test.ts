import { describe, expect, it } from 'vitest'
import { exampleLaw } from './examples'
import { duplicateLaws, lawRules } from './laws'

describe('a law by itself', () => {
  it.each([
    ['as it is', exampleLaw, 0],
    ['ending before it begins', { ...exampleLaw, inForceUntil: '2019-12-31' }, 1],
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
