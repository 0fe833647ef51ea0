import { describe, expect, it } from 'vitest'
import { duelOf, type Given, SECOND, STARTS } from '../../test/builders/duel'
import { type Duel, isLive, movedAt, type Stage, seatOf, stageOf } from './index'

const OVER = STARTS + 132 * SECOND
const ALL: Given = { a: [0, 1], b: [0, 8], c: [0, 15] }
const waiting = { state: 'waiting', guest: null, startsAt: null, expiresAt: STARTS } as const
/** Somebody came two minutes ago, a second before the code expired. */
const met = {
  ...waiting,
  state: 'met',
  guest: duelOf().guest,
  since: STARTS - 120 * SECOND,
  expiresAt: STARTS - 119 * SECOND,
} as const

describe('the stage of a duel', () => {
  it.each<[string, Partial<Duel>, number, Stage]>([
    ['nobody has come yet', waiting, STARTS - 1, 'waiting'],
    ['nobody came', waiting, STARTS, 'expired'],
    ['somebody came', met, STARTS - 1, 'met'],
    ['the host never started', met, STARTS, 'expired'],
    ['it was cancelled', { ...met, state: 'cancelled' }, STARTS - 1, 'cancelled'],
    ['it was cancelled long ago', { ...waiting, state: 'cancelled' }, OVER, 'cancelled'],
    ['the first question is about to open', {}, STARTS - 1, 'running'],
    ['the last question is open', {}, OVER - 1, 'running'],
    ['nobody answered, and the time of all is up', {}, OVER, 'over'],
  ])('%s', (_, change, now, stage) => {
    expect(stageOf(duelOf({}, {}, change), now)).toBe(stage)
    expect(isLive(duelOf({}, {}, change), now)).toBe(['waiting', 'met', 'running'].includes(stage))
  })

  it('is over as soon as both have answered everything', () => {
    const duel = duelOf(ALL, { a: [1, 2], b: [1, 9], c: [1, 20] })
    expect(stageOf(duel, STARTS + 20 * SECOND - 1)).toBe('running')
    expect(stageOf(duel, STARTS + 20 * SECOND)).toBe('over')
  })
})

describe('what moved last', () => {
  it.each<[string, number, number]>([
    ['the start', -1, -5],
    ['the first question opened', 0, 0],
    ['the host answered', 3, 3],
    ['the guest answered', 10, 9],
    ['the second question opened', 15.5, 15],
  ])('%s', (_, now, moved) => {
    const duel = duelOf({ a: [0, 3] }, { a: [0, 9] })
    expect(movedAt(duel, STARTS + now * SECOND)).toBe(STARTS + moved * SECOND)
  })
})

it.each([
  ['one', 'host'],
  ['two', 'guest'],
  ['three', undefined],
])('%s has the seat of %s', (openid, seat) => {
  expect(seatOf(duelOf(), openid)).toBe(seat)
  expect(seatOf({ ...duelOf(), guest: null }, openid)).toBe(seat === 'guest' ? undefined : seat)
})
