import { DAY, dayOf } from './day'
import type { LawDates } from './law-text'

type Happening = 'passed' | 'issued' | 'amended' | 'inForce'
interface Event {
  readonly day: string
  readonly what: Happening | null
}

const DAYS = new RegExp(DAY, 'g')

/** What the words behind a day say happened then. */
function happening(words: string): Happening | null {
  if (/^\s*(起)?(施行|实施|生效)/.test(words)) return 'inForce'
  if (/修[正订]/.test(words)) return 'amended'
  if (/公布|发布|印发|令/.test(words)) return 'issued'
  return /通过|批准/.test(words) ? 'passed' : null
}

function eventsIn(line: string): Event[] {
  const days = [...line.matchAll(DAYS)]
  return days.flatMap((match, i) => {
    const words = line.slice(match.index + match[0].length, days[i + 1]?.index)
    const day = dayOf(match[0])
    return day === null ? [] : [{ day, what: happening(words) }]
  })
}

const IN_FORCE = new RegExp(`自(${DAY})起?(?:正式)?(?:施行|实施|生效)`)
const AT_ONCE = /自(?:公布|发布|印发)之日起(?:施行|实施|生效)/
const NAMED = /[（(](\d{4}(?:-\d{2}-\d{2})?)年?[^（()）]*[）)]/

/**
 * The days a text states.
 * @param head the lines beneath the title
 * @param closing its last articles, where 自…起施行 stands
 * @param signed the lines of the signature
 */
export function datesOf(
  head: readonly string[],
  closing: readonly string[],
  signed: readonly string[],
  fileName: string,
): LawDates {
  const events = head.flatMap(eventsIn)
  const days = (what: Happening) => events.filter((e) => e.what === what).map((e) => e.day)
  const issued =
    days('issued')[0] ?? days('passed')[0] ?? events[0]?.day ?? dayOf(signed.join('')) ?? null
  const stated = closing.map((text) => IN_FORCE.exec(text)?.[1]).find((day) => day !== undefined)
  const atOnce = closing.some((text) => AT_ONCE.test(text)) ? issued : null
  return {
    issued,
    amended: days('amended').toSorted().at(-1) ?? null,
    inForceFrom: days('inForce').at(-1) ?? (stated === undefined ? atOnce : dayOf(stated)),
    latest:
      events
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? null,
    named: NAMED.exec(fileName)?.[1] ?? null,
  }
}
