import { readFileSync } from 'node:fs'
import { type Clock, createClock } from './clock'
import { readCollections } from './engine/collections-file'
import { Engine } from './engine/engine'
import { CallLog } from './functions/call-log'
import { environmentOf, identityOf } from './functions/environment'
import type { FunctionCall, FunctionReply } from './functions/pool'
import { Pool } from './functions/pool'
import { refusalOf } from './http/reply'
import { openApi } from './openapi/calls'
import { Messages } from './openapi/messages'
import type { Billed, LocalCloudOptions, LogLine } from './options'
import type { AdminOptions } from './protocol/admin'
import { databaseActions } from './protocol/database'
import { functionActions } from './protocol/functions'
import { type OpenApi, openApiActions } from './protocol/openapi'
import { storageActions } from './protocol/storage'
import { describeScan } from './scan-log'
import { Files } from './storage/files'
import { createTickets, type Tickets } from './storage/tickets'

const LARGEST_FILE = 100 * 1024 * 1024

/** Everything a running cloud is made of, save its HTTP side. */
export interface Services {
  clock: Clock
  engine: Engine
  files: Files
  tickets: Tickets
  messages: Messages
  /** The latest function calls. */
  calls: CallLog
  billed: Billed
  admin: AdminOptions
  openApi: OpenApi
  log(line: LogLine): void
  fault(thrown: unknown): void
  call(call: FunctionCall): Promise<FunctionReply>
  stop(): Promise<void>
}

/** Opens the data folder and readies the functions; `url` is the address the cloud will have. */
export function openServices(options: LocalCloudOptions, url: () => string): Services {
  const clock = createClock()
  const log = options.log ?? (() => {})
  const fault = (thrown: unknown) => log(faultLine(thrown))
  const billed: Billed = { calls: 0, operations: 0 }
  const engine = openEngine(options, clock, log)
  const files = new Files(engine.sql, options.dataDir, options.storage?.largest ?? LARGEST_FILE)
  const tickets = createTickets(clock.now)
  const messages = new Messages(engine.sql)
  const calls = new CallLog()

  let pool: Pool | undefined
  const call = (wanted: FunctionCall): Promise<FunctionReply> => {
    billed.calls++
    // The instances' environment names the address, which is known only once the cloud listens.
    pool ??= openPool(options, url(), clock, log)
    return calls.note(new Date(clock.now()), wanted.name, pool.call(wanted))
  }
  const tell = (name: string, event: object) => {
    call({ name, event, identity: identityOf(undefined) }).catch((thrown) =>
      log({ level: 'error', source: name, requestId: null, text: refusalOf(thrown).message }),
    )
  }
  const api = openApi({ options: options.openApi ?? {}, clock, messages, tell })
  const storage = { files, tickets, url, now: clock.now, types: options.storage?.types }
  const admin: AdminOptions = {
    actions: new Map([
      ...databaseActions(engine, clock),
      ...functionActions(call),
      ...storageActions(storage),
      ...openApiActions(api),
    ]),
    settled: () => engine.settled(),
    count: (action) => {
      if (action.startsWith('database.')) billed.operations++
    },
    fault,
  }
  const stop = async () => {
    await pool?.stop()
    engine.close()
  }
  return {
    clock,
    engine,
    files,
    tickets,
    messages,
    calls,
    billed,
    admin,
    openApi: api,
    log,
    fault,
    call,
    stop,
  }
}

function openEngine(
  options: LocalCloudOptions,
  clock: Clock,
  log: (line: LogLine) => void,
): Engine {
  const engine = new Engine(options.dataDir, clock, (seen) => {
    const text = describeScan(seen)
    if (text !== undefined) log({ level: 'warn', source: 'database', requestId: null, text })
  })
  if (options.collectionsFile !== undefined)
    engine.adopt(readCollections(JSON.parse(readFileSync(options.collectionsFile, 'utf8'))))
  return engine
}

const openPool = (
  options: LocalCloudOptions,
  url: string,
  clock: Clock,
  log: (line: LogLine) => void,
): Pool =>
  new Pool({
    functionsDir: options.functionsDir,
    workers: options.workers ?? 2,
    env: environmentOf(url, options.environment ?? {}),
    clock,
    log: ({ name, ...line }) => log({ ...line, source: name }),
  })

const faultLine = (thrown: unknown): LogLine => ({
  level: 'error',
  source: 'cloud',
  requestId: null,
  text: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
})
