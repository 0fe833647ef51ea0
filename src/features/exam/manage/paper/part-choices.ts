import { DOMAIN_NAMES, DOMAINS, QUESTION_TYPES, TYPE_NAMES } from '#domain/bank'
import { difficultyNames } from '../copy'
import { copy } from './copy'

/** Stands for a choice left open. */
export const ANY = 'any'
/** The domains (门类) a part may be drawn from. */
export const domains = [
  { key: ANY, label: copy.anyDomain } as const,
  ...DOMAINS.map((key) => ({ key, label: DOMAIN_NAMES[key] })),
]
/** The types (题型) of questions. */
export const types = QUESTION_TYPES.map((key) => ({ key, label: TYPE_NAMES[key] }))
/** The difficulties (难度) a part may ask for. */
export const difficulties = [
  { key: ANY, label: copy.anyDifficulty },
  ...difficultyNames.map((label, place) => ({ key: String(place + 1), label })),
]
