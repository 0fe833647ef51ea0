import {
  byPlace,
  type Line,
  type Member,
  membersOf,
  type Row,
  ranked,
  rowOf,
  type Standing,
  standingOf,
  withLine,
} from '#domain/boards'
import { heldRows } from '#server/ledger'
import { command } from '#server/platform'
import { grouped } from '../fold/grouped'
import { inGroups } from '../fold/in-lanes'
import { linesOf } from '../fold/touches'
import { type BoardMember, type Head, members, preferences } from '../store'

/** A row in its place with the path of its unit. */
export type SeenRow = Row & { readonly rank: number; readonly path: readonly string[] }

/** A board as it will be when what is kept back counts. */
export interface Seen {
  readonly members: number
  readonly held: number
  readonly rows: readonly SeenRow[]
}

interface Placed extends Row {
  readonly path: readonly string[]
}

const READ = 200

function placed(head: Head, member: string, standing: Standing): Placed[] {
  const row = rowOf(member, standing, head.tieBreak)
  return row ? [{ ...row, path: standing.path }] : []
}

async function heldLines(board: string): Promise<Map<string, Line[]>> {
  const rows = await heldRows(board)
  const lines = rows.flatMap(linesOf).flatMap(([on, line]) => (on === board ? [line] : []))
  return grouped(lines, ({ member }) => member)
}

/** Members by officer, and who left the boards among persons. Two operations for each 200. */
async function known(board: string, officers: readonly string[]) {
  const found = new Map<string, BoardMember>()
  const away = new Set<string>()
  for (const group of inGroups(officers, READ)) {
    const ids = group.map((officer) => `${board}:${officer}`)
    const [own, gone] = await Promise.all([
      members.find({ _id: command.in(ids) }, { limit: READ }),
      preferences.find({ _id: command.in(group), away: true }, { limit: READ }),
    ])
    for (const one of own) found.set(one.member, one)
    for (const { _id } of gone) away.add(_id)
  }
  return { found, away }
}

/** Members by place, without those of whom something is kept back, until there are enough. */
async function others(head: Head, held: ReadonlySet<string>, most: number): Promise<Placed[]> {
  const rows: Placed[] = []
  let last: BoardMember | undefined
  for (;;) {
    const from = last && { key: last.key ?? 0, _id: last._id }
    const page = await members.find(
      from
        ? command.or(
            { board: head._id, key: from.key, _id: command.gt(from._id) },
            { board: head._id, key: command.gte(0).and(command.lt(from.key)) },
          )
        : { board: head._id, key: command.gte(0) },
      {
        sort: [
          ['key', 'desc'],
          ['_id', 'asc'],
        ],
        limit: READ,
      },
    )
    for (const { member, now } of page)
      if (!held.has(member)) rows.push(...placed(head, member, now))
    last = page.at(-1)
    if (page.length < READ || rows.length >= most) return rows
  }
}

/** The first rows as they will be when everything kept back counts. One operation for each 500 rows kept back. */
export async function withHeld(head: Head, most: number): Promise<Seen> {
  const lines = await heldLines(head._id)
  const { found, away } = await known(head._id, [...lines.keys()])
  const own = [...lines].flatMap(([officer, of]) => {
    const member = of.reduce<Member | undefined>(withLine, found.get(officer))
    return member ? placed(head, officer, standingOf(member, head, away.has(officer))) : []
  })
  const rest = await others(head, new Set(lines.keys()), most)
  const counted = [...found.values()].filter(({ key }) => key !== null).length
  const rows = ranked([...own, ...rest].toSorted(byPlace)).slice(0, most)
  const held = [...lines.values()].reduce((sum, of) => sum + of.length, 0)
  return { members: membersOf(head.cells) - counted + own.length, held, rows }
}
