import { Refused, Unreachable } from './refusal'
import { noteServerTime } from './server-time'
import { callFunction } from './transport'

interface Reply {
  readonly ok: boolean
  readonly data?: unknown
  readonly code?: string
  readonly requestId?: string
  /** The server's clock at the answer, milliseconds. */
  readonly now?: number
}

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && typeof (value as Reply).ok === 'boolean'

/** What makes files or puts them together has a function of its own, with more memory and time. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  documents: 'documents',
  media: 'documents',
  imports: 'documents',
  // An index in its memory, kept warm by its own timer.
  search: 'search',
}
const functionOf = (path: string): string => ELSEWHERE[path.split('.')[0] ?? ''] ?? 'api'

/** One call of the contract; throws `Refused` or `Unreachable`. */
export async function callApi(path: string, input: unknown): Promise<unknown> {
  const sentAt = Date.now()
  const reply = await callFunction(functionOf(path), { path, input })
  if (!isReply(reply)) throw new Unreachable('no answer of the api')
  if (typeof reply.now === 'number') noteServerTime(reply.now, sentAt, Date.now())
  if (reply.ok) return reply.data
  throw new Refused(reply.code ?? 'FAULT', reply.data, reply.requestId ?? '')
}
