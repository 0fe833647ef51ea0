import { command } from '#server/platform'
import { heads } from './store'

const MOST = 100

/** A board that was revealed, and when, milliseconds. */
export interface Revealed {
  readonly board: string
  readonly at: number
}

/** Boards revealed (揭晓) since a moment, milliseconds. One operation. */
export async function revealedSince(since: number): Promise<Revealed[]> {
  const found = await heads.find(
    { state: 'revealed', revealedAt: command.gt(since) },
    { limit: MOST, fields: { revealedAt: true } },
  )
  return found.map(({ _id, revealedAt }) => ({ board: _id, at: revealedAt ?? since }))
}
