import { describe, expect, it } from 'vitest'
import type { Domain } from '../bank'
import { inPrintOrder } from './print-order'

const placed = (id: string, domain: Domain, publishedAt: number) => ({ id, domain, publishedAt })

describe('the order of a collection', () => {
  it.each([
    ['nothing of nothing', [], []],
    [
      'domains in their own order, empty ones left out',
      [placed('a', 'water', 1), placed('b', 'general', 2)],
      [
        ['general', 'b'],
        ['water', 'a'],
      ],
    ],
    [
      'the earlier first, of the same moment by id',
      [placed('c', 'road', 9), placed('b', 'road', 5), placed('a', 'road', 5)],
      [['road', 'a', 'b', 'c']],
    ],
  ])('%s', (_, cases, order) =>
    expect(
      inPrintOrder(cases).map((group) => [group.domain, ...group.cases.map(({ id }) => id)]),
    ).toEqual(order),
  )
})
