import type { Attempt } from '#domain/exam'
import { command, type Fields } from '#server/platform'
import { attempts } from '../store'

/** An attempt weighs about 15 KB and a read brings a megabyte at most. */
export const BATCH = 50

/** A sitting's attempts after one of them, by id: those of one officer lie side by side. One operation. */
export const attemptsAfter = (
  sitting: string,
  cursor: string,
  where: Fields = {},
): Promise<Attempt[]> =>
  attempts.find(
    {
      ...where,
      sitting,
      // Ids begin with the sitting's; a blank comes before, and a semicolon after, all they go on with.
      _id: command.gte(cursor ? `${cursor} ` : `${sitting}:`).and(command.lt(`${sitting};`)),
    },
    { sort: [['_id', 'asc']], limit: BATCH },
  )
