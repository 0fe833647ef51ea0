import type { Attempt } from '#domain/exam'
import { command } from '#server/platform'
import { attempts } from './store'

/** Somebody who was to sit and never began (缺考). */
export type Absent = Pick<Attempt, '_id' | 'name' | 'place' | 'unit'>

const PAGE = 1000
const FIELDS = { name: true, place: true, unit: true }

/** Whose first attempt was prepared and never begun. One operation for each thousand. */
export async function absentFrom(sitting: string): Promise<Absent[]> {
  const all: Absent[] = []
  let page: Absent[]
  do {
    const after = all.at(-1)?._id ?? ''
    page = await attempts.find(
      { sitting, state: 'prepared', number: 1, _id: command.gt(after) },
      { sort: [['_id', 'asc']], limit: PAGE, fields: FIELDS },
    )
    all.push(...page)
  } while (page.length === PAGE)
  return all
}
