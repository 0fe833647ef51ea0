import { RankRow } from '#ui'
import { copy } from '../copy/board'
import { durationText } from '../figures'
import type { PersonRow as Person } from '../neighbourhood'
import { spokenRow } from '../spoken-row'

/** What a person's row (个人名次行) is asked for. */
export interface PersonRowProps {
  row: Person
  wide: boolean
  /** What decided a tie, in place of where I am from: I know that. */
  tie?: string | null | undefined
}

/** A person's place: name, where from, time and points. */
export function PersonRow({ row, wide, tie }: PersonRowProps) {
  const { rank, place, mine } = row
  const name = mine ? copy.me(row.name) : row.name
  const time = row.seconds === null ? undefined : durationText(row.seconds)
  const where = tie ? { beneath: tie } : { beside: place }
  const figures = { time, score: String(row.score) }
  const label = spokenRow(rank, tie ? name : `${name} ${place}`, figures.score, time)
  return (
    <RankRow
      rank={rank}
      name={name}
      mine={mine}
      wide={wide}
      {...where}
      {...figures}
      label={label}
    />
  )
}
