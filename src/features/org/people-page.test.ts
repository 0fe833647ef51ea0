import { describe, expect, it } from 'vitest'
import { FIRST_PLACE, peoplePage } from './people-page'

const people = (count: number) => Array.from({ length: count }, (_, place) => place)

describe('pages of people', () => {
  it.each([
    ['a small unit is one page', 7, null, FIRST_PLACE, 7, undefined],
    ['a full page has nothing after it', 15, null, FIRST_PLACE, 15, undefined],
    ['one more goes to a second page', 16, null, FIRST_PLACE, 15, { after: undefined, from: 15 }],
    ['the second page holds the rest', 16, null, { after: undefined, from: 15 }, 1, undefined],
    [
      'the end of the cloud’s page leads to its next',
      50,
      'o-9',
      { after: 'o-4', from: 45 },
      5,
      { after: 'o-9', from: 0 },
    ],
    ['nobody', 0, null, FIRST_PLACE, 0, undefined],
  ])('%s', (_, count, next, place, shown, further) => {
    const page = peoplePage(people(count), next, place)
    expect([page.shown.length, page.further]).toEqual([shown, further])
  })

  it('shows everybody once', () => {
    const all = people(50)
    const seen: number[] = []
    let place: typeof FIRST_PLACE | undefined = FIRST_PLACE
    while (place) {
      const page: ReturnType<typeof peoplePage<number>> = peoplePage(all, null, place)
      seen.push(...page.shown)
      place = page.further
    }
    expect(seen).toEqual(all)
  })
})
