import { command, type Fields } from '#server/platform'
import { type PublishedQuestion, questions } from './store'

export type { PublishedQuestion }

const MOST = 100

/** Published questions by id, in the order asked for; an id that is gone or withdrawn is left out. One operation. */
export async function questionsOf(
  ids: readonly string[],
  fields?: Readonly<Record<string, boolean>>,
) {
  if (ids.length === 0) return []
  const where: Fields = {
    _id: command.in(ids.slice(0, MOST)),
    withdrawn: command.exists(false),
  }
  const found = await questions.find(where, { limit: MOST, ...(fields ? { fields } : {}) })
  const byId = new Map(found.map((question) => [question._id, question]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
