import { describe, expect, it } from 'vitest'
import { placesToOrganise, stageOf } from './stage'

describe('the stage of a sitting', () => {
  const published = { state: 'published', opensAt: 100, closesAt: 200 } as const

  it.each([
    [99, 'coming'],
    [100, 'open'],
    [199, 'open'],
    [200, 'closed'],
  ])('at %d is %s', (now, stage) => expect(stageOf(published, now)).toBe(stage))

  it.each(['draft', 'released', 'withdrawn'] as const)(
    'of a %s one is that, at any time',
    (state) => expect(stageOf({ ...published, state }, 150)).toBe(state),
  )
})

it('sittings are held where a grant allows it, each place once', () => {
  const at = (role: 'organiser' | 'judge' | 'provincialAdmin', unit: string) => ({
    role,
    unit,
    unitName: unit,
  })
  const grants = [at('judge', 'u-2102'), at('organiser', 'u-21'), at('provincialAdmin', 'u-21')]
  expect(placesToOrganise(grants).map(({ unit }) => unit)).toEqual(['u-21'])
})
