import { describe, expect, it } from 'vitest'
import { OPENED, SECOND, stretches } from './examples'
import { beginTape, nextReport, type PlayerEvent, record, reportDue, type Tape } from './tape'
import { STRETCHES_AT_MOST } from './watched'

type Said = readonly [kind: PlayerEvent['kind'], at: number, afterMs: number, rate?: number]

/** A tape after events, each so many milliseconds after the page was opened. */
const tapeOf = (...events: readonly Said[]): Tape =>
  events.reduce(
    (tape, [kind, at, afterMs, rate]) =>
      record(tape, {
        kind,
        at,
        now: OPENED + afterMs,
        ...(rate === undefined ? {} : { rate }),
      }),
    beginTape('a', 0, OPENED),
  )

describe('what is on the tape', () => {
  it.each<[string, Tape, number[]]>([
    ['what ran', tapeOf(['play', 0, 0], ['time', 3, 300], ['pause', 5, 500]), [0, 5]],
    ['nothing while it stands', tapeOf(['time', 3, 300], ['pause', 5, 500], ['time', 9, 900]), []],
    [
      'no seek',
      tapeOf(['play', 0, 0], ['time', 10, 1000], ['seek', 400, 1100], ['time', 410, 2100]),
      [0, 10, 400, 410],
    ],
    [
      'no seek the player keeps quiet about',
      tapeOf(['play', 0, 0], ['time', 10, 1000], ['time', 400, 1250], ['time', 402, 1500]),
      [0, 10, 400, 402],
    ],
    ['no leap after a silence', tapeOf(['play', 0, 0], ['time', 90, 9000]), []],
    [
      'nothing backwards',
      tapeOf(['play', 100, 0], ['time', 110, 1000], ['time', 50, 1250], ['time', 60, 2250]),
      [50, 60, 100, 110],
    ],
    [
      'nothing while it loads',
      tapeOf(['play', 0, 0], ['time', 0, 5000], ['time', 2, 5250]),
      [0, 2],
    ],
    [
      'twice as much at double speed',
      tapeOf(['rate', 0, 0, 2], ['play', 0, 0], ['time', 40, 2000]),
      [0, 40],
    ],
    [
      'what ran before it ended or was hidden',
      tapeOf(
        ['play', 0, 0],
        ['ended', 10, 1000],
        ['play', 0, 2000],
        ['hide', 20, 4000],
        ['time', 30, 5000],
      ),
      [0, 20],
    ],
    [
      'no jump because the clock of the phone was set back',
      tapeOf(['play', 0, 0], ['time', 60, -9000]),
      [],
    ],
  ])('%s', (_, { played }, ran) => expect(played).toEqual(stretches(...ran)))

  it('is never more than a report may have: the shortest of what was played before is given up', () => {
    const crumbs = Array.from({ length: STRETCHES_AT_MOST }, (_, i): Said[] => [
      ['seek', i * 20, i * 1000],
      ['play', i * 20, i * 1000],
      ['pause', i * 20 + (i === 7 ? 9 : 10), i * 1000 + 900],
    ]).flat()
    const on = Array.from({ length: 10 }, (_, i): Said => ['time', 9003 + i * 3, 900_300 + i * 300])
    const { played } = tapeOf(...crumbs, ['seek', 9000, 900_000], ['play', 9000, 900_000], ...on)
    expect(played).toHaveLength(STRETCHES_AT_MOST)
    expect(played.some(({ from }) => from === 140)).toBe(false)
    expect(played.at(-1)).toEqual({ from: 9000, until: 9030 })
  })
})

describe('a report is due', () => {
  const minute = 60 * SECOND

  it.each<[string, Tape, number, boolean]>([
    ['not for nothing', tapeOf(), 10 * minute, false],
    ['not before a minute', tapeOf(['play', 0, 0], ['time', 3, 300]), minute - 1, false],
    ['after a minute', tapeOf(['play', 0, 0], ['time', 3, 300]), minute, true],
    ['at once when it pauses', tapeOf(['play', 0, 0], ['pause', 3, 300]), 300, true],
    ['at once when it is hidden', tapeOf(['play', 0, 0], ['hide', 3, 300]), 300, true],
    [
      'even if it plays on before anybody asked',
      tapeOf(['play', 0, 0], ['pause', 3, 300], ['play', 3, 400]),
      400,
      true,
    ],
    ['not at once for a seek while it stands', tapeOf(['seek', 300, 300]), 300, false],
    ['but when one leaves after it', tapeOf(['seek', 300, 300], ['hide', 300, 400]), 400, true],
  ])('%s', (_, tape, afterMs, due) => expect(reportDue(tape, OPENED + afterMs)).toBe(due))

  it('says everything since the session began, with the next number, and then nothing is due', () => {
    const first = nextReport(tapeOf(['play', 0, 0], ['pause', 3, 300]), OPENED + 300)
    expect(first.report).toEqual({ session: 'a', number: 1, played: stretches(0, 3), at: 3 })
    expect(reportDue(first.tape, OPENED + minute)).toBe(false)
    const hidden = record(first.tape, { kind: 'hide', at: 3, now: OPENED + 400 })
    expect(reportDue(hidden, OPENED + minute)).toBe(false)
    const played = record(record(hidden, { kind: 'play', at: 3, now: OPENED + 500 }), {
      kind: 'pause',
      at: 8,
      now: OPENED + 1000,
    })
    expect(nextReport(played, OPENED + 1000).report).toMatchObject({
      number: 2,
      played: stretches(0, 8),
    })
  })
})
