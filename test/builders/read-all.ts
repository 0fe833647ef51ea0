import { sdkFor } from '../local-cloud/cloud'

const PORTION = 500

/** All documents that meet a condition, however many. */
export async function readAll<T extends { readonly _id: string }>(
  url: string,
  collection: string,
  where: object,
): Promise<T[]> {
  const db = sdkFor(url).database()
  const found: T[] = []
  for (;;) {
    const from = found.at(-1)?._id ?? ''
    const { data } = await db
      .collection(collection)
      .where({ ...where, _id: db.command.gt(from) })
      .orderBy('_id', 'asc')
      .limit(PORTION)
      .get()
    found.push(...(data as unknown as T[]))
    if (data.length < PORTION) return found
  }
}
