import type { FilePlace, RowRead } from '../row-read'
import type { AsideRow, RosterRow } from './roster-row'

type Taken = Extract<RowRead<RosterRow>, { taken: true }>

const placeName = ({ sheet, row }: FilePlace): string =>
  sheet === null ? `第 ${row} 行` : `「${sheet}」第 ${row} 行`

const textOf = ({ name, certificate, staffNumber, unit, section }: RosterRow): string =>
  [name, certificate, staffNumber, unit, section].filter((part) => part !== null).join(' | ')

/** One person in several rows: leaves one unit's sheet and stands in another's (调动). */
const moves = (a: RosterRow, b: RosterRow): boolean =>
  a.name === b.name && (a.left === null) !== (b.left === null)

/** The rows by number, of those that have one. */
function byNumber(rows: readonly Taken[], number: (row: RosterRow) => string | null) {
  const groups = new Map<string, Taken[]>()
  for (const row of rows) {
    const key = number(row.item)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What becomes of the rows that share a number: refused, or set aside where somebody only moved. */
function judged(group: readonly Taken[], what: string) {
  const [refused, aside] = [new Map<Taken, string>(), new Map<Taken, string>()]
  const kept = group.find(({ item }) => item.left === null) ?? group[0]
  const sameName = group.every(({ item }) => item.name === kept?.item.name)
  for (const row of group) {
    if (kept === undefined || (row === kept && sameName)) continue
    const other = row === kept ? group.find((each) => each !== row) : kept
    const where = placeName((other ?? kept).at)
    if (moves(row.item, kept.item)) aside.set(row, `同一个人在${where}在岗，这一行只当作调动`)
    else refused.set(row, `和${where}是同一个${what}`)
  }
  return { refused, aside }
}

/**
 * Rows that share a 执法证号 or 工号: the first with one name stays, others are refused; with different names all are,
 * for nobody can tell whose number it is.
 */
export function withoutDoubles(rows: readonly RowRead<RosterRow>[]): {
  readonly rows: readonly RowRead<RosterRow>[]
  readonly aside: readonly AsideRow[]
} {
  const taken = rows.filter((row) => row.taken)
  const groups = [
    ...byNumber(taken, ({ certificate }) => certificate).map((of) => judged(of, '执法证号')),
    ...byNumber(taken, ({ staffNumber }) => staffNumber).map((of) => judged(of, '工号')),
  ]
  const refused = new Map(groups.flatMap((group) => [...group.refused]))
  const moved = new Map(groups.flatMap((group) => [...group.aside]))
  return {
    rows: rows.flatMap((row): RowRead<RosterRow>[] => {
      if (!row.taken || moved.has(row)) return row.taken ? [] : [row]
      const why = refused.get(row)
      return why === undefined ? [row] : [{ at: row.at, taken: false, why, text: textOf(row.item) }]
    }),
    aside: [...moved].map(([row, why]) => ({ at: row.at, why, text: textOf(row.item) })),
  }
}
