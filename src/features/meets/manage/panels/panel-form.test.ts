import { vi } from 'vitest'

vi.mock('#cloud', () => ({ keptForms: () => ({}) }))

import { describe, expect, it } from 'vitest'
import { byRegion, forAll, sentPanels, withChief } from './panel-form'

const judge = (id: string, chief = false) => ({ judge: id, name: id, chief })
const of = { meet: 'm-1', event: 'drill', stage: 'preliminary' } as const

describe('judges of a panel', () => {
  it.each([
    ['the first is chief where nobody is', [judge('a'), judge('b')], undefined, 'a'],
    ['who is stays', [judge('a'), judge('b', true)], undefined, 'b'],
    ['who is told becomes', [judge('a'), judge('b', true), judge('c')], 'c', 'c'],
    ['after the chief has left, the first', [judge('b'), judge('c')], 'a', 'b'],
  ])('%s', (_, judges, told, chief) => {
    const chiefs = withChief(judges, told).filter((one) => one.chief)
    expect(chiefs.map((one) => one.judge)).toEqual([chief])
  })
})

it('panels by region begin with the judges there were, in the first', () => {
  const regions = [
    { id: 'r-1', name: '沈阳' },
    { id: 'r-2', name: '大连' },
  ]
  const panels = byRegion(regions, [judge('a', true)])
  expect(panels.map(({ region, judges }) => [region, judges.length])).toEqual([
    ['r-1', 1],
    ['r-2', 0],
  ])
})

it('panels go to the cloud by ids, with their chief', () => {
  expect(sentPanels(of, forAll([judge('a'), judge('b', true)]))).toEqual({
    ...of,
    panels: [{ id: 'p-all', region: null, judges: ['a', 'b'], chief: 'b' }],
  })
})
