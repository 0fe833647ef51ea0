import type { Officer } from '#domain/org'
import { command } from '#server/platform'
import { officers } from './store'

/** Serving officers by id, in any order; who has left is left out. One operation, none for none. */
export async function officersOf(ids: readonly string[]): Promise<Officer[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  return officers.find({ _id: command.in(wanted), status: 'active' }, { limit: wanted.length })
}
