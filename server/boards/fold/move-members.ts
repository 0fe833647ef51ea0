import { type Board, type Line, type Member, type Move, standingOf, withLine } from '#domain/boards'
import { command } from '#server/platform'
import { type BoardMember, members, preferences } from '../store'
import { grouped } from './grouped'
import { inGroups, inLanes } from './in-lanes'
import type { Touch } from './touches'

/** A member whose standing a batch changed. */
export interface Moved extends Move {
  readonly member: string
}

/** A read brings 1 MB at most; a member of a long season is about 3 KB. */
const READ = 200
const ADD = 200

async function read(ids: readonly string[]): Promise<Map<string, BoardMember>> {
  const found: BoardMember[] = []
  await inLanes(inGroups(ids, READ), async (group) => {
    found.push(...(await members.find({ _id: command.in(group) }, { limit: READ })))
  })
  return new Map(found.map((one) => [one._id, one]))
}

async function awayOnes(officers: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const group of inGroups(officers, 500)) {
    const where = { _id: command.in(group), away: true }
    const some = await preferences.find(where, { limit: 500, fields: { _id: true } })
    for (const { _id } of some) found.add(_id)
  }
  return found
}

function memberDocument(
  board: Board,
  member: string,
  known: BoardMember | undefined,
  lines: readonly Line[],
  away: boolean,
  batch: number,
): BoardMember | undefined {
  const before: Member | undefined = known && { scores: known.scores, words: known.words }
  const after = lines.reduce<Member | undefined>(withLine, before)
  if (!after) return undefined
  const now = standingOf(after, board, away)
  return {
    _id: `${board._id}:${member}`,
    board: board._id,
    member,
    ...after,
    key: now.key,
    now,
    was: known?.now ?? null,
    batch,
    wasBatch: known?.batch ?? 0,
  }
}

async function addAll(fresh: readonly BoardMember[]): Promise<void> {
  await inLanes(inGroups(fresh, ADD), async (group) => {
    try {
      await members.addMany(group)
    } catch {
      // Another fold of the same batch was quicker with one of them: then each for itself.
      for (const one of group) await members.add(one)
    }
  })
}

const change = ({ _id, scores, words, key, now, was, batch, wasBatch }: BoardMember) =>
  members.update(
    { _id, batch: command.lt(batch) },
    {
      scores: command.set(scores),
      words: command.set(words),
      key,
      now: command.set(now),
      was: command.set(was),
      batch,
      wasBatch,
    },
  )

/**
 * Takes a batch's lines into a board's members and says who stood how before and after; undefined when a later
 * batch has been here. What is stored is believed, not what was meant to be: after a crash, or beside another fold
 * of the same batch, both come to the same.
 */
export async function moveMembers(
  board: Board,
  { lines, toggled }: Touch,
  batch: number,
): Promise<Moved[] | undefined> {
  const lined = grouped(lines, ({ member }) => member)
  const officers = [...new Set([...lined.keys(), ...toggled])]
  const ids = officers.map((officer) => `${board._id}:${officer}`)
  const [known, away] = await Promise.all([read(ids), awayOnes(officers)])
  const meant = officers.flatMap((officer) => {
    const own = known.get(`${board._id}:${officer}`)
    if (own && own.batch >= batch) return []
    const of = lined.get(officer) ?? []
    return memberDocument(board, officer, own, of, away.has(officer), batch) ?? []
  })
  await addAll(meant.filter(({ _id }) => !known.has(_id)))
  await inLanes(
    meant.filter(({ _id }) => known.has(_id)),
    async (one) => void (await change(one)),
  )
  const stored = [...(await read(ids)).values()]
  if (stored.some((one) => one.batch > batch)) return undefined
  return stored.map(({ member, was, now }) => ({ member, before: was, after: now }))
}
