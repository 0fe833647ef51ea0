import { createHash } from 'node:crypto'
import type { Officer } from '#domain/org'

/** The id of what a phone sends under a key of its own (house law 3); who sent it can't be read off. */
export const onceId = ({ _id }: Pick<Officer, '_id'>, key: string): string =>
  createHash('sha256').update(`${_id} ${key}`).digest('hex').slice(0, 24)
