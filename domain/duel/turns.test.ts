import { expect, it } from 'vitest'
import { duelOf, type Given, SECOND, STARTS } from '../../test/builders/duel'
import { turnsOf } from './index'

const HOST: Given = { a: [0, 3], b: [0, 50] }

it.each<[string, Given, Given, [opens: number, closes: number, told: number][]]>([
  [
    'nobody answers: each question has its forty seconds, then six to read',
    {},
    {},
    [
      [0, 40, 40],
      [46, 86, 86],
      [92, 132, 132],
    ],
  ],
  [
    'one answers: the other has the whole time',
    HOST,
    {},
    [
      [0, 40, 40],
      [46, 86, 86],
      [92, 132, 132],
    ],
  ],
  [
    'both answer: the later one ends the question',
    HOST,
    { a: [1, 10], b: [1, 20] },
    [
      [0, 40, 10],
      [16, 56, 50],
      [56, 96, 96],
    ],
  ],
])('%s', (_, host, guest, seconds) => {
  const at = (second: number) => STARTS + second * SECOND
  expect(turnsOf(duelOf(host, guest))).toEqual(
    seconds.map(([opens, closes, told]) => ({
      opensAt: at(opens),
      closesAt: at(closes),
      toldAt: at(told),
    })),
  )
})

it('there are no turns before the start', () => {
  expect(turnsOf(duelOf({}, {}, { startsAt: null }))).toEqual([])
})
