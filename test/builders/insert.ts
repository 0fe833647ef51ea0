const PORTION = 500

/** Puts documents straight into a cloud's database, many at a time; they must not be there yet. */
export async function insertAll(
  url: string,
  collection: string,
  documents: readonly object[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += PORTION) {
    const data = documents.slice(from, from + PORTION).map((document) => JSON.stringify(document))
    const body = { action: 'database.insertDocument', collectionName: collection, data }
    const response = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) })
    const reply: { code?: string; message?: string } = await response.json()
    if (reply.code !== undefined) throw new Error(`${collection}: ${reply.code} ${reply.message}`)
  }
}
