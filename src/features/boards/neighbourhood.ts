import type { Reply } from '#contract/index'

type Persons = Reply<'boards', 'persons'>
/** A person's row as the cloud gives it. */
export type PersonRow = Persons['top'][number]

/** What stands below the first ten: my row and its neighbours, and how many are left out above it. */
export interface Neighbourhood {
  readonly rows: readonly PersonRow[]
  /** How many stand between; null when that can't be said, 0 when nobody does. */
  readonly between: number | null
}

const same = (a: PersonRow, b: PersonRow): boolean =>
  a.rank === b.rank && a.name === b.name && a.place === b.place && a.seconds === b.seconds

/** Those ahead of me by place, less those shown. Who ties with the tenth is ahead of nobody: then it can't be said. */
function betweenOf(mine: PersonRow, top: readonly PersonRow[], rows: readonly PersonRow[]) {
  const ahead = rows.filter(({ rank }) => rank < mine.rank).length
  const between = mine.rank - 1 - top.length - ahead
  return between < 0 ? null : between
}

/** My neighbourhood beneath the first; undefined when I am among the first, or have no row. */
export function neighbourhood({ top, mine }: Pick<Persons, 'top' | 'mine'>) {
  const me = mine?.rows.find((row) => row.mine)
  if (!mine || !me || top.some((row) => row.mine)) return undefined
  const rows = mine.rows.filter((row) => !top.some((shown) => same(shown, row)))
  return { rows, between: betweenOf(me, top, rows) } satisfies Neighbourhood
}

/** What decided between me and others with as many points: nothing, the time, or we share the place. */
export type Tie = 'none' | 'byTime' | 'shared'

/** How my row ties with those around it. */
export function tieOf(rows: readonly PersonRow[], tied: boolean): Tie {
  const me = rows.find((row) => row.mine)
  if (!me) return 'none'
  const others = rows.filter((row) => !row.mine && row.score === me.score)
  if (tied || others.some(({ rank }) => rank === me.rank)) return 'shared'
  return others.length > 0 ? 'byTime' : 'none'
}
