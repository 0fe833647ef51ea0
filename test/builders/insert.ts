import { request } from 'node:http'

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

interface Reply {
  readonly code?: string
  readonly message?: string
}

/** On a connection of its own: one that is kept is closed by the other side while documents are being made. */
const post = (url: string, body: object): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent: false }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString())))
    })
    sent.on('error', reject).end(JSON.stringify(body))
  })

/** Puts documents straight into a cloud's database, many at a time; they must not be there yet. */
export async function insertAll(
  url: string,
  collection: string,
  documents: readonly object[],
): Promise<void> {
  for (const data of portionsOf(documents)) {
    const body = { action: 'database.insertDocument', collectionName: collection, data }
    const reply = await post(`${url}/admin`, body)
    if (reply.code !== undefined) throw new Error(`${collection}: ${reply.code} ${reply.message}`)
  }
}
