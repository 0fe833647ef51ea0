import type { Officer } from '#domain/org'
import { officers } from './store'

/** A serving officer by id; absent once they have left. One operation. */
export async function officerOf(id: string): Promise<Officer | undefined> {
  const officer = await officers.get(id)
  return officer?.status === 'active' ? officer : undefined
}
