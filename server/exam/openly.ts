import type { Sitting } from '#domain/exam'
import { isOpenlyShown } from '#server/boards'

/** Whether new scores of a sitting may be told: its board is not frozen. One operation, and only from its freeze on. */
export async function isTold({ _id, round }: Pick<Sitting, '_id' | 'round'>, now: Date) {
  const freezeAt = round?.freezeAt ?? null
  return freezeAt === null || now.getTime() < freezeAt || isOpenlyShown(_id, now)
}
