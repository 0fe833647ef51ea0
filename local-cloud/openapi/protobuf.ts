import { invalid } from '../refusal'

/**
 * The few messages of WeChat's open API envelope, read and written by hand: a request holds pairs of a
 * name and a JSON value (`CommApiData.openapiData.pairs`), a reply JSON and its type (`CommOpenApiResp`).
 */
type Field = { id: number; bytes: Buffer }

const LENGTH_DELIMITED = 2

function* fieldsOf(message: Buffer): Generator<Field> {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = message[at++]
      if (byte === undefined) throw invalid('the open API request is cut off')
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    throw invalid('the open API request holds a number that is too long')
  }
  while (at < message.length) {
    const tag = varint()
    const size = varint()
    if ((tag & 7) !== LENGTH_DELIMITED) continue
    if (at + size > message.length) throw invalid('the open API request is cut off')
    yield { id: tag >> 3, bytes: message.subarray(at, at + size) }
    at += size
  }
}

const OPENAPI_DATA = 2
const PAIRS = 1
const [KEY, VALUE] = [1, 2]

/** The parameters of an open API call. */
export function readParameters(message: Buffer): Record<string, unknown> {
  const parameters = new Map<string, unknown>()
  for (const data of fieldsOf(message)) {
    if (data.id !== OPENAPI_DATA) continue
    for (const pair of fieldsOf(data.bytes)) {
      if (pair.id !== PAIRS) continue
      const parts = new Map(
        [...fieldsOf(pair.bytes)].map(({ id, bytes }) => [id, bytes.toString('utf8')]),
      )
      parameters.set(parts.get(KEY) ?? '', readValue(parts.get(VALUE) ?? 'null'))
    }
  }
  return Object.fromEntries(parameters)
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const RESP_DATA = 1
const CONTENT_TYPE = 2

/** The reply that carries a JSON object. */
export function writeReply(result: object): Buffer {
  return Buffer.concat([
    field(RESP_DATA, Buffer.from(JSON.stringify(result))),
    field(CONTENT_TYPE, Buffer.from('application/json')),
  ])
}

const field = (id: number, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.of((id << 3) | LENGTH_DELIMITED), varint(bytes.length), bytes])

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80)
  return Buffer.from([...bytes, rest])
}
