import type { Reply } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { copy, nextText } from '../../copy/home'
import { dayText, periodShort } from '../../copy/words'
import { cityPlace, unitPlace } from '../../unit-place'

type Flag = Reply<'honours', 'flag'>

/** A stop as the road shows it: three short lines, and where on the road it is. */
export interface RoadStop {
  readonly key: string
  readonly when: string
  readonly who: string
  readonly where: string
  readonly kind: 'past' | 'now' | 'next'
}

/** As many as stand beside each other on a phone. */
const ROOM = 5

/** A unit's city beneath its place; a city's own unit needs no second name. */
const cityOf = (name: string, city: string): string => {
  const place = cityPlace(city)
  return unitPlace(name) === place ? '' : place
}

type Ahead = Pick<RoadStop, 'who' | 'where'> & { readonly period: string }

function aheadOf({ notice, running, now }: Flag): Ahead[] {
  const today = beijingDayOf(new Date(now))
  const inNotice = notice && {
    period: notice.period,
    who: copy.inNotice,
    where: dayText(notice.until, today),
  }
  const waiting = running && {
    period: running.period,
    who: copy.waiting,
    where: nextText(running, today),
  }
  return [inNotice, waiting].filter((stop) => stop !== null)
}

/** The stops of the journey (红旗走过的路), then what comes: in notice, running. */
export function roadOf(flag: Flag): RoadStop[] {
  const ahead = aheadOf(flag)
  const past = flag.journey.slice(-(ROOM - ahead.length))
  const periods = [...past, ...ahead].map(({ period }) => period)
  const when = (place: number) => periodShort(periods[place] ?? '', periods[place - 1])
  return [
    ...past.map(({ period, name, city }, place) => ({
      key: period,
      when: when(place),
      who: unitPlace(name),
      where: cityOf(name, city),
      kind: place === past.length - 1 ? ('now' as const) : ('past' as const),
    })),
    ...ahead.map(({ period, ...words }, place) => ({
      key: `${words.who} ${period}`,
      when: when(past.length + place),
      ...words,
      kind: 'next' as const,
    })),
  ]
}
