import { createHash } from 'node:crypto'

/** The same key of the same person is the same thing (house law 3). @example idFor('m', 'o-1', 'key-00000001') */
export const idFor = (kind: string, officer: string, key: string): string =>
  `${kind}-${createHash('sha256').update(`${officer} ${key}`).digest('hex').slice(0, 20)}`
