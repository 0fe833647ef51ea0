import { createHash } from 'node:crypto'
import type { About, MessageKind } from '#domain/inbox'
import { currentPlan } from '#server/plan'
import { command } from '#server/platform'
import { type Carried, carriedTo } from './carried-to'
import { type InboxMessage, messages } from './store'

/** Something to tell an officer (告知). */
export interface Telling {
  /** The officer. */
  readonly to: string
  readonly kind: MessageKind
  /** What caused it, such as a regrade's id: the same cause is told the same person once. */
  readonly cause: string
  /** Points stay null while a board keeps them back (封榜). */
  readonly about: About
  /** When it happened, milliseconds. */
  readonly at: number
}

const BATCH = 100

/** Short whatever the cause is called, and the same each time. */
const idOf = ({ to, kind, cause }: Telling): string =>
  createHash('sha256').update(`${to} ${kind} ${cause}`).digest('hex').slice(0, 24)

const messageOf = (telling: Telling, carried: Carried): InboxMessage => ({
  _id: idOf(telling),
  to: telling.to,
  kind: telling.kind,
  about: telling.about,
  at: telling.at,
  read: false,
  delivery: carried(telling) ? 'waiting' : 'none',
  tries: 0,
})

async function tellBatch(batch: readonly Telling[]): Promise<void> {
  const ids = [...new Set(batch.map(idOf))]
  const there = await messages.find(
    { _id: command.in(ids) },
    { limit: BATCH, fields: { _id: true } },
  )
  const told = new Set(there.map(({ _id }) => _id))
  const fresh = new Map(
    batch.filter((telling) => !told.has(idOf(telling))).map((telling) => [idOf(telling), telling]),
  )
  if (fresh.size === 0) return
  const { inbox: rules } = await currentPlan(new Date())
  const carried = await carriedTo([...fresh.values()], rules)
  await messages.addMany([...fresh.values()].map((telling) => messageOf(telling, carried)))
}

/**
 * Tells officers; telling again changes nothing, so that a timer may repeat a batch (house law 3). Three operations
 * for each hundred at most. When two tell the same at the same time the slower one throws and may tell again.
 */
export async function tell(tellings: readonly Telling[]): Promise<void> {
  for (let from = 0; from < tellings.length; from += BATCH)
    await tellBatch(tellings.slice(from, from + BATCH))
}
