import type { Reply } from '#contract/index'
import { tieText } from '../copy/board'
import { isWide } from '../figures'
import { type PersonRow as Person, tieOf } from '../neighbourhood'
import { PersonRow } from './person-row'
import './rows.scss'

/** What rows of persons are asked for: of a board, some of its rows. */
export interface PersonRowsProps {
  board: Reply<'boards', 'persons'>
  rows: readonly Person[]
}

/** Rows of persons; what decided a tie stands in mine alone. */
export function PersonRows({ board: { head, mine }, rows }: PersonRowsProps) {
  const me = mine?.rows.find((row) => row.mine)
  const tie = mine && me && tieText(tieOf(mine.rows, mine.tied), me.score, head.tieBreak)
  return (
    <>
      {rows.map((row) => (
        <PersonRow
          key={`${row.rank}:${row.name}:${row.place}:${row.mine}`}
          row={row}
          wide={isWide(head)}
          tie={row.mine ? tie : undefined}
        />
      ))}
    </>
  )
}
