import { describe, expect, it } from 'vitest'
import { inSight, type Press, pressed, publishes, type Run, type Stage } from './run'

const stage: Stage = { rows: 3, board: 'frozen' }
const start: Run = { phase: 'start', real: true, shown: 0 }
const runAfter = (run: Run, presses: readonly Press[], at = stage) =>
  presses.reduce((now, press) => pressed(now, press, at), run)
const at = (phase: Run['phase'], shown: number): Run => ({ phase, real: true, shown })

describe('a run before a hall', () => {
  it.each<[string, Press[], Run]>([
    ['begins with every row sealed', ['next'], at('running', 0)],
    ['begins by next alone', ['back', 'stop', 'restart'], start],
    ['shows one row at a time', ['next', 'next', 'next'], at('running', 2)],
    ['goes back one', ['next', 'next', 'next', 'back'], at('running', 1)],
    ['does not go back beyond the first', ['next', 'back', 'back'], at('running', 0)],
    ['begins again', ['next', 'next', 'next', 'restart'], at('running', 0)],
    ['asks before it stops', ['next', 'next', 'stop'], at('stopping', 1)],
    [
      'goes on when the question is left, and shows nothing by it',
      ['next', 'next', 'stop', 'next'],
      at('running', 1),
    ],
    [
      'stops at the second time and keeps its place',
      ['next', 'next', 'stop', 'stop'],
      at('start', 1),
    ],
    ['goes on where it stopped', ['next', 'next', 'stop', 'stop', 'next'], at('running', 1)],
    [
      'asks whether to publish after the last row',
      ['next', 'next', 'next', 'next', 'next'],
      at('publishing', 3),
    ],
    ['can wait with it', ['next', 'next', 'next', 'next', 'next', 'back'], at('running', 3)],
  ])('%s', (_, presses, run) => expect(runAfter(start, presses)).toEqual(run))

  it('ends with the last row when it is a rehearsal, or was published', () => {
    const all: Press[] = ['next', 'next', 'next', 'next', 'next', 'next']
    expect(runAfter({ ...start, real: false }, all).phase).toBe('running')
    expect(runAfter(start, all, { rows: 3, board: 'revealed' })).toEqual(at('running', 3))
  })

  it('is followed by the real one when it was a rehearsal', () => {
    const rehearsal: Run = { phase: 'running', real: false, shown: 2 }
    expect(runAfter(rehearsal, ['stop', 'stop'])).toEqual(start)
  })

  it('is a rehearsal while the board is live', () => {
    const run = runAfter(start, ['next', 'next'], { rows: 3, board: 'live' })
    expect(run).toEqual({ phase: 'running', real: false, shown: 1 })
  })

  it('publishes by a second press alone', () => {
    expect(publishes(at('running', 3), 'next')).toBe(false)
    expect(publishes(at('publishing', 3), 'next')).toBe(true)
    expect(publishes(at('publishing', 3), 'back')).toBe(false)
  })
})

describe('the rows in sight', () => {
  it.each([
    ['all of a short board', 3, 1, 0, 3],
    ['all of ten', 10, 8, 0, 10],
    ['the lowest ten before the first', 25, 0, 15, 25],
    ['the lowest ten while the newest is among them', 25, 7, 15, 25],
    ['those around the newest further up', 25, 12, 11, 21],
    ['the first ten at the end', 25, 25, 0, 10],
    ['none of an empty board', 0, 0, 0, 0],
  ])('are %s', (_, rows, shown, from, to) => expect(inSight(rows, shown)).toEqual({ from, to }))
})
