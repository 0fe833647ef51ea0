const PORTION = 500
/** A cloud takes no body larger than some megabytes. */
const CHARACTERS = 2_000_000

function* portionsOf(documents: readonly object[]): Generator<string[]> {
  let portion: string[] = []
  let characters = 0
  for (const document of documents) {
    const text = JSON.stringify(document)
    portion.push(text)
    characters += text.length
    if (portion.length < PORTION && characters < CHARACTERS) continue
    yield portion
    portion = []
    characters = 0
  }
  if (portion.length > 0) yield portion
}

/** Puts documents straight into a cloud's database, many at a time; they must not be there yet. */
export async function insertAll(
  url: string,
  collection: string,
  documents: readonly object[],
): Promise<void> {
  for (const data of portionsOf(documents)) {
    const body = { action: 'database.insertDocument', collectionName: collection, data }
    const response = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) })
    const reply: { code?: string; message?: string } = await response.json()
    if (reply.code !== undefined) throw new Error(`${collection}: ${reply.code} ${reply.message}`)
  }
}
