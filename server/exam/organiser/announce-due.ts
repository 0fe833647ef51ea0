import { revealedSince } from '#server/boards'
import { currentPlan } from '#server/plan'
import { command } from '#server/platform'
import { preparations } from '../store'
import { newJob } from './job'
import { held, type Notice, notices } from './store'

const MINUTE_MS = 60_000
/** A timer that stood still for so long has missed what came before. */
const LOOK_BACK_MS = 60 * MINUTE_MS
/** By then what was kept back is on the board. */
const FOLDING_MS = 2 * MINUTE_MS
const SITTINGS = 100

const noticeOf = (
  kind: 'opensSoon' | 'revealed',
  { sitting, at, from }: { sitting: string; at: number; from: number },
): Notice => ({
  _id: `${kind}:${sitting}:${at}`,
  ...newJob(sitting, from),
  kind,
  reason: null,
  at,
})

/** Sittings that open soon and whose people are all prepared, so that nobody is left out. At most two operations. */
async function openingSoon(now: number): Promise<Notice[]> {
  const { inbox } = await currentPlan(new Date(now))
  const soon = now + inbox.soonMinutes * MINUTE_MS
  const opening = await held.find(
    { state: 'published', 'terms.opensAt': command.gte(now + 1).and(command.lte(soon)) },
    { limit: SITTINGS, fields: { 'terms.opensAt': true, version: true } },
  )
  if (opening.length === 0) return []
  const ids = opening.map(({ _id }) => _id)
  const ready = await preparations.find(
    { _id: command.in(ids), done: true },
    { limit: SITTINGS, fields: { version: true } },
  )
  const versions = new Map(ready.map(({ _id, version }) => [_id, version]))
  return opening
    .filter(({ _id, version }) => versions.get(_id) === version)
    .map(({ _id, terms }) => noticeOf('opensSoon', { sitting: _id, at: terms.opensAt, from: now }))
}

/** Rounds whose board was revealed. One operation. */
async function revealed(now: number): Promise<Notice[]> {
  const boards = await revealedSince(now - LOOK_BACK_MS)
  return boards.map(({ board, at }) =>
    noticeOf('revealed', { sitting: board, at, from: at + FOLDING_MS }),
  )
}

/**
 * Has people told of what the clock or a board brings (到点告知): that a sitting opens soon, that a board was
 * revealed. Once each, under its natural id. Two operations a minute while there is nothing.
 */
export async function announceDue(clock: () => number): Promise<{ announced: number }> {
  const due = [...(await openingSoon(clock())), ...(await revealed(clock()))]
  const fresh = await Promise.all(due.map((notice) => notices.add(notice)))
  return { announced: fresh.filter(Boolean).length }
}
