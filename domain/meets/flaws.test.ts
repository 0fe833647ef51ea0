import { describe, expect, it } from 'vitest'
import { exampleTerms, GESTURES, JUDGED, PUSH_UPS, TEST } from './examples'
import { flawsOfMeet, type MeetEvent, type MeetTerms } from './index'

const meet = (change: Partial<MeetTerms>): MeetTerms => ({ ...exampleTerms, ...change })
const withEvent = (event: MeetEvent): MeetTerms => meet({ events: [event] })
const rules = (change: Partial<MeetTerms['rules']>) =>
  meet({ rules: { ...exampleTerms.rules, ...change } })
const onlyFor = (change: object, entry: 'team' | 'single' = 'single'): MeetEvent => {
  if (PUSH_UPS.scoring.kind !== 'measured') throw new Error('push-ups are counted')
  const { standards } = PUSH_UPS.scoring
  const rows = standards.rows.map((row) => ({ ...row, ...change }))
  return { ...PUSH_UPS, entry, scoring: { ...PUSH_UPS.scoring, standards: { ...standards, rows } } }
}
const at = (day: string) => Date.parse(`${day}+08:00`)

describe('what stands in the way of publishing a meet', () => {
  it.each<[string, MeetTerms, string[]]>([
    ['nothing', exampleTerms, []],
    ['no events', meet({ events: [] }), ['NO_EVENTS']],
    ['ends before it begins', meet({ from: '2026-11-22', events: [] }), ['NO_EVENTS', 'DAYS']],
    [
      'an event the day before',
      withEvent({ ...GESTURES, at: at('2026-11-19T23:59:59') }),
      ['OUTSIDE_THE_DAYS'],
    ],
    ['an event in the last minute', withEvent({ ...GESTURES, at: at('2026-11-21T23:59:59') }), []],
    ['an event twice', meet({ events: [GESTURES, GESTURES] }), ['TWICE', 'TWICE']],
    [
      'preliminaries alone',
      withEvent({ ...GESTURES, stages: ['preliminary'], advance: 3 }),
      ['NO_ADVANCE'],
    ],
    [
      'nobody goes on',
      withEvent({ ...GESTURES, stages: ['preliminary', 'final'] }),
      ['NO_ADVANCE'],
    ],
    [
      'a tie-break that is no criterion',
      withEvent({ ...GESTURES, tieBreaks: ['speed'] }),
      ['NO_RUBRIC'],
    ],
    ['no standard for women', withEvent(onlyFor({ sex: 'm' })), ['NO_STANDARDS']],
    ['no standard for a team', withEvent(onlyFor({ post: '队员' }, 'team')), ['NO_STANDARDS']],
    ['a standard for any team', withEvent(onlyFor({}, 'team')), []],
    [
      'no exam',
      withEvent({ ...TEST, scoring: { kind: 'taken', sitting: null, most: 1 } }),
      ['NO_SITTING'],
    ],
    ['no weight', withEvent({ ...GESTURES, weight: 0 }), ['NO_WEIGHT']],
    ['no points by place', rules({ acrossEvents: 'place' }), ['NO_PLACE_POINTS']],
    [
      'points that rise',
      rules({ acrossEvents: 'place', placePoints: [1, 2] }),
      ['NO_PLACE_POINTS'],
    ],
    ['points that fall', rules({ acrossEvents: 'place', placePoints: [2, 1, 1] }), []],
    ['frozen the day after', meet({ freezeAt: at('2026-11-22T00:00:00') }), ['FREEZE']],
    ['frozen the day before', meet({ freezeAt: at('2026-11-19T23:59:59') }), ['FREEZE']],
    ['frozen in the last minute', meet({ freezeAt: at('2026-11-21T23:59:59') }), []],
  ])('%s', (_, terms, flaws) => expect(flawsOfMeet(terms).map(({ flaw }) => flaw)).toEqual(flaws))

  it('names the event', () =>
    expect(flawsOfMeet(withEvent({ ...GESTURES, scoring: JUDGED, tieBreaks: ['x'] }))).toEqual([
      { event: 'gestures', flaw: 'NO_RUBRIC' },
    ]))
})
