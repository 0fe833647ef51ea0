import { drawLists } from './draw-lists'
import { lockLists } from './lock-lists'
import { years } from './store'

/** Within the timer's minute. */
const AT_ONCE = 40
const MOST = 5

/**
 * Goes on with what a closed phone left half done: lists being locked, agencies being drawn. One operation when there
 * is nothing.
 */
export async function drawDue(): Promise<number> {
  const locked = await years.find({ state: 'locked' }, { limit: MOST })
  for (const year of locked) {
    if (year.fingerprint === null) await lockLists(year, AT_ONCE)
    else if (year.seed !== null) await drawLists(year, AT_ONCE)
  }
  return locked.length
}
