import type { Officer } from '#domain/org'
import { command } from '#server/platform'
import { officers } from './store'

/** Officers of a unit and all below it in the order of their ids, from after one of them. One operation. */
export const officersBelow = (unit: string, after: string, most: number): Promise<Officer[]> =>
  officers.find(
    { path: unit, status: 'active', _id: command.gt(after) },
    { sort: [['_id', 'asc']], limit: most },
  )
