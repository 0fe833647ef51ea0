import type { Officer } from '../org'
import type { Attempt } from './attempt'
import { layOutPaper } from './paper'
import type { Sitting } from './sitting'
import { NOT_YET } from './times'

/** An attempt's id is natural: sitting, officer, number. */
export const attemptId = (sitting: string, officer: string, number: number): string =>
  `${sitting}:${officer}:${number}`

/** The sitting an attempt's id names. */
export const sittingIn = (attempt: string): string => attempt.split(':', 1)[0] ?? ''

type Person = Pick<Officer, '_id' | 'openid' | 'name' | 'place' | 'unit' | 'path'>

/** An attempt ready to be begun (备好的答题): its paper drawn and laid out, its times still far ahead. */
export function prepareAttempt(sitting: Sitting, officer: Person, number: number): Attempt {
  const id = attemptId(sitting._id, officer._id, number)
  return {
    _id: id,
    sitting: sitting._id,
    officer: officer._id,
    number,
    openid: officer.openid ?? '',
    name: officer.name,
    place: officer.place,
    unit: officer.unit,
    path: officer.path,
    state: 'prepared',
    seed: id,
    questions: layOutPaper(sitting, id),
    opensAt: sitting.terms.opensAt,
    closesAt: sitting.terms.closesAt,
    startedAt: NOT_YET,
    endsAt: NOT_YET,
    lastAt: NOT_YET,
    extensions: [],
    phones: 0,
    slots: {},
    submission: null,
    late: null,
    posted: false,
  }
}
