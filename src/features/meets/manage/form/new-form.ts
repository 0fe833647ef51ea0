import { addDays, beijingDayOf, daysAhead, momentAt } from '#domain/beijing-day'
import type { EventKind } from '#domain/meets'
import { templates } from '#domain/meets/templates'
import { kindNames } from '../../copy/words'
import type { EventForm, Form, Managed, Terms } from './form'

/** Days until a new meet usually begins, and how long it lasts. */
const USUALLY = { ahead: 14, days: 2, hour: 9 }
/** An event's weight, in hundredths, until the organiser says otherwise. */
const WEIGHT = 1_000

const termsFrom = (now: Date): Terms => {
  const from = beijingDayOf(new Date(daysAhead(now, USUALLY.ahead, 0)))
  return {
    title: '',
    venue: '',
    from,
    until: addDays(from, USUALLY.days),
    regions: [{ id: 'r-1', name: '全省' }],
    events: [],
    rules: {
      acrossPanels: 'mean',
      acrossEvents: 'share',
      placePoints: [],
      allRoundFrom: 3,
      unitBest: 2,
      tieBreaks: ['firsts', 'events'],
    },
    apartDepth: 1,
    appealHours: 24,
    freezeAt: null,
  }
}

/** A form for a new meet, with what is usual filled in. */
export const newForm = (key: string, now: Date): Form => ({
  key,
  meet: null,
  from: 0,
  place: '',
  terms: termsFrom(now),
})

/** The form of a meet that the cloud has. */
export const formOf = ({ meet, version, place, terms }: Managed, key: string): Form => ({
  key,
  meet,
  from: version,
  place,
  terms,
})

/** An id that no other of the list has. @example freeId('drill', ['drill']) // 'drill-2' */
export function freeId(wanted: string, taken: readonly string[]): string {
  for (let nth = 1; ; nth += 1) {
    const id = nth === 1 ? wanted : `${wanted}-${nth}`
    if (!taken.includes(id)) return id
  }
}

/** A new event of a kind out of its template (项目模板), on the meet's first morning. */
export function newEvent(kind: EventKind, { events, from, venue }: Terms): EventForm {
  return {
    id: freeId(
      kind.toLowerCase(),
      events.map(({ id }) => id),
    ),
    kind,
    name: kindNames[kind],
    ...templates[kind],
    stages: ['final'],
    advance: 0,
    weight: WEIGHT,
    at: momentAt(from, '09:00'),
    place: venue,
    tieBreaks: [],
  }
}
