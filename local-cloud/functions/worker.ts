/**
 * Runs deployed functions in a thread of its own: one call at a time, modules kept between calls
 * as in a warm instance. Self-contained (Node's modules only): its text is the thread's program.
 */

import http from 'node:http'
import { createRequire } from 'node:module'
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import type { CallMessage, WorkerMessage } from './messages'

type Main = (event: unknown, context: unknown) => unknown

const RealDate = Date
const identityNames: string[] = workerData.identityNames
let clockOffset = 0
let current: string | null = null

const tell = (message: WorkerMessage) => parentPort?.postMessage(message)

http.globalAgent = new http.Agent({ keepAlive: true, maxSockets: 64 })

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + clockOffset] : args, newTarget),
  apply: () => new RealDate(RealDate.now() + clockOffset).toString(),
  get: (target, name) =>
    name === 'now' ? () => RealDate.now() + clockOffset : Reflect.get(target, name),
})

for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
  console[level] = (...parts: unknown[]) =>
    tell({ kind: 'log', level, text: format(...parts), requestId: current })
}

/** What a call may leave running that would disturb the next one: timers, servers, child processes. */
const DISTURBING = [
  'Timeout',
  'Immediate',
  'TCPServerWrap',
  'PipeServerWrap',
  'UDPWrap',
  'ChildProcess',
  'FSEventWrap',
]

const leftBehind = (): string[] => [
  ...new Set(process.getActiveResourcesInfo().filter((name) => DISTURBING.includes(name))),
]

const messageOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : typeof fault === 'string' ? fault : 'the function failed'

const detailOf = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? '') : format(fault)

/** A fault outside of any promise ends the instance, as in the cloud; only the current call suffers. */
for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(name, (fault: unknown) => {
    const requestId = current
    if (requestId === null) tell({ kind: 'log', level: 'error', text: detailOf(fault), requestId })
    else tell({ kind: 'failed', requestId, message: messageOf(fault), detail: detailOf(fault) })
    process.exit(1)
  })
}

function load(entry: string): Main {
  const loaded: unknown = createRequire(entry)(entry)
  const main =
    typeof loaded === 'object' && loaded !== null && 'main' in loaded ? loaded.main : undefined
  if (typeof main !== 'function') throw new Error('the function exports no main')
  return (event, context) => main(event, context)
}

function becomeCaller(call: CallMessage): void {
  for (const name of identityNames) delete process.env[name]
  Object.assign(process.env, call.identity)
  process.env.SCF_FUNCTIONNAME = call.name
  clockOffset = call.clockOffset
}

const contextOf = (call: CallMessage) => ({
  callbackWaitsForEmptyEventLoop: false,
  memory_limit_in_mb: call.memoryMb,
  time_limit_in_ms: call.timeoutMs,
  request_id: call.requestId,
  environ: '',
  environment: JSON.stringify(call.identity),
  function_version: '$LATEST',
  function_name: call.name,
  namespace: process.env.SCF_NAMESPACE,
})

async function answer(call: CallMessage): Promise<void> {
  current = call.requestId
  try {
    becomeCaller(call)
    const main = load(call.entry)
    tell({ kind: 'loaded', requestId: call.requestId })
    const result = await main(call.event, contextOf(call))
    current = null
    const json = JSON.stringify(result)
    tell({ kind: 'done', requestId: call.requestId, json, left: leftBehind() })
  } catch (fault) {
    current = null
    tell({
      kind: 'failed',
      requestId: call.requestId,
      message: messageOf(fault),
      detail: detailOf(fault),
    })
  }
}

parentPort?.on('message', (call: CallMessage) => void answer(call))
