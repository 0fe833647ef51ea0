import { randomUUID } from 'node:crypto'
import type { Doc } from '../engine/values'
import { isDoc } from '../engine/values'
import { refusalOf } from '../http/reply'
import { Refusal } from '../refusal'
import type { ActionReply } from './database'

/** Carries out one action of the wire protocol. */
export type Action = (request: Doc) => ActionReply | Promise<ActionReply>

/** What `/admin` needs. */
export interface AdminOptions {
  actions: Map<string, Action>
  /** Resolves when everything done so far is durable: no answer leaves earlier. */
  settled(): Promise<void>
  /** Told the name of every action, before it runs. */
  count(action: string): void
  /** Faults of our own, which the caller sees only as SYS_ERR. */
  fault(fault: unknown): void
}

/** Answers a request of the SDK: always an object, refusals as `{code, message, requestId}`. */
export async function answerAdmin(options: AdminOptions, request: unknown): Promise<Doc> {
  const requestId = randomUUID()
  try {
    const reply = await act(options, request)
    await options.settled()
    return { requestId, ...reply }
  } catch (fault) {
    if (!(fault instanceof Refusal)) options.fault(fault)
    const { code, message } = refusalOf(fault)
    return { code, message, requestId }
  }
}

async function act(options: AdminOptions, request: unknown): Promise<ActionReply> {
  if (!isDoc(request)) throw new Refusal('INVALID_PARAM', 'a request is a JSON object')
  const name = typeof request.action === 'string' ? request.action : ''
  const action = options.actions.get(name)
  if (action === undefined)
    throw new Refusal('INVALID_PARAM', `unknown action: ${name.slice(0, 80)}`)
  options.count(name)
  return action(request)
}
