import type { Attempt } from '#domain/exam'
import { command } from '#server/platform'
import { attempts } from './store'

/** How an attempt was handed in (交卷). */
export interface HandedIn {
  readonly attempt: string
  /** The officer's first, second, … of the sitting. */
  readonly number: number
  /** Something came after the grace. */
  readonly late: boolean
}

const PAGE = 1000
/** Paper and answers stay where they are: an attempt weighs kilobytes, this a line. */
const FIELDS = { number: true, lastAt: true, 'submission.at': true, 'late.at': true }

type Line = Pick<Attempt, '_id' | 'number' | 'submission' | 'late' | 'lastAt'>

const lineOf = ({ _id, number, submission, late, lastAt }: Line): HandedIn => ({
  attempt: _id,
  number,
  late: late?.at !== undefined || (submission?.at ?? 0) > lastAt,
})

/** All attempts of a sitting that were handed in. One operation for each thousand. */
export async function handedIn(sitting: string): Promise<HandedIn[]> {
  const all: HandedIn[] = []
  let page: Line[]
  do {
    const after = all.at(-1)?.attempt ?? ''
    page = await attempts.find(
      { sitting, state: 'submitted', _id: command.gt(after) },
      { sort: [['_id', 'asc']], limit: PAGE, fields: FIELDS },
    )
    all.push(...page.map(lineOf))
  } while (page.length === PAGE)
  return all
}
