import { Button, goBack } from '#ui'
import { sheetCopy as copy } from '../copy/sheet'
import { ways } from '../ways'
import { nextEntrant } from './next-entrant'
import type { Scored } from './scored'

/** Where a judge goes from a sheet that is done: to the next entrant, or back to the running order. */
export function SheetFoot({ scored: { duty, entrant } }: { scored: Scored }) {
  const next = nextEntrant(duty, entrant)
  if (!next) return <Button onTap={goBack}>{copy.toOrder}</Button>
  return (
    <Button onTap={() => ways.scoreInstead(duty, next.entrant)}>{copy.next(next.number)}</Button>
  )
}
