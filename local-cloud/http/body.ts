import type { IncomingMessage } from 'node:http'
import { Refusal } from '../refusal'

/** Reads a body up to a limit in bytes; what is longer is refused by name. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (limit: number): Refusal =>
  new Refusal('BODY_TOO_LARGE', `the body is larger than ${limit} bytes`)

/** Reads JSON; an empty body counts as an empty object. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const body = await readBody(request, limit)
  if (body.length === 0) return {}
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new Refusal('BAD_JSON', 'the body is not JSON')
  }
}
