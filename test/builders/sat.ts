import { type Answers, type Attempt, prepareAttempt, type Sitting, scoreEntry } from '#domain/exam'
import { shuffle } from '#domain/lot'
import { sdkFor } from '../local-cloud/cloud'
import type { House } from './cloud'
import { MINUTE } from './sit'
import { must } from './study'

/** Where those who sat serve: two counties of one city and one of another. */
const PLACES = [
  { unit: 'u-210102', path: ['u-21', 'u-2101', 'u-210102'], place: '沈阳 和平' },
  { unit: 'u-210103', path: ['u-21', 'u-2101', 'u-210103'], place: '沈阳 沈河' },
  { unit: 'u-210202', path: ['u-21', 'u-2102', 'u-210202'], place: '大连 中山' },
] as const

/** What an invented officer answers: about six of ten questions right, the same each time. */
function answersOf(attempt: Attempt): Answers {
  const lots = shuffle(
    attempt.questions.map((_, i) => i),
    `${attempt._id}:skill`,
  )
  return Object.fromEntries(
    attempt.questions.map(({ id, key }, i) => {
      const right = key.flatMap((is, place) => (is ? [place] : []))
      const wrong = [key.indexOf(false)]
      return [id, { chosen: ((lots[i] ?? 0) * 7 + i) % 10 < 6 ? right : wrong, rev: 1 }]
    }),
  )
}

/** A submitted attempt of the nth invented officer. */
export function submitted(sitting: Sitting, nth: number): Attempt {
  const officer = {
    _id: `o-sat-${nth}`,
    openid: `wx-sat-${nth}`,
    name: `考生${nth}`,
    ...must(PLACES[nth % PLACES.length]),
  }
  const made = prepareAttempt(sitting, officer, 1)
  const startedAt = sitting.terms.opensAt + (nth % 600) * 1000
  const endsAt = startedAt + sitting.terms.minutes * MINUTE
  const at = startedAt + 5 * MINUTE + nth
  return {
    ...made,
    state: 'submitted',
    startedAt,
    endsAt,
    lastAt: endsAt + sitting.terms.graceSeconds * 1000,
    phones: 1,
    submission: { at, by: 'officer', slot: 'p1', answers: answersOf(made) },
    posted: true,
  }
}

const AT_ONCE = 200

/** Lets so many invented officers have sat, with their scores in the ledger. */
export async function haveSat(house: House, sitting: Sitting, count: number): Promise<Attempt[]> {
  const db = sdkFor(house.cloud.url).database()
  const all = Array.from({ length: count }, (_, nth) => submitted(sitting, nth))
  for (let at = 0; at < count; at += AT_ONCE) {
    const data = all.slice(at, at + AT_ONCE)
    const lines = data.map((attempt) => ({
      ...scoreEntry(attempt, sitting, 0),
      folded: false,
      held: false,
    }))
    await db.collection('attempts').add({ data })
    await db.collection('ledger').add({ data: lines })
  }
  return all
}
