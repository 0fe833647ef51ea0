import { describe, expect, it } from 'vitest'
import { snapshot } from '../../test/builders/snapshot'
import { verdictOf } from './index'

describe('a verdict', () => {
  it('brings key, notes, reason and article', () => {
    expect(verdictOf(snapshot('a'), [1])).toEqual({
      right: false,
      chosen: [1],
      key: [true, false, false],
      notes: [null, '应当是对的', null],
      takeaway: '记住',
      reason: '因为如此',
      citation: snapshot('a').citation,
      seeAlso: [],
    })
    expect(verdictOf(snapshot('a', { seeAlso: ['8'] }), [0])).toMatchObject({
      right: true,
      seeAlso: ['8'],
    })
  })
})
