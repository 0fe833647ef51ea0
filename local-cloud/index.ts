import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClock } from './clock'
import { readCollections } from './engine/catalog'
import { Engine } from './engine/engine'
import { environmentOf, identityOf } from './functions/environment'
import { findFunction, type Trigger } from './functions/folder'
import { type FunctionCall, Pool } from './functions/pool'
import { Timers } from './functions/timers'
import { readJson } from './http/body'
import { createGuard } from './http/guard'
import { refusalOf, sendJson } from './http/reply'
import { createHttp } from './http/server'
import { serveStatic } from './http/static'
import type { Billed, LocalCloud, LocalCloudOptions } from './options'
import { type AdminOptions, answerAdmin } from './protocol/admin'
import { databaseActions } from './protocol/database'
import { functionActions } from './protocol/functions'
import { Refusal } from './refusal'
import { describeScan } from './scan-log'

export type { Billed, LocalCloud, LocalCloudOptions, LogLine } from './options'

/** The largest request of the SDK, in bytes: a document of 16 MB and its wrapping. */
const ADMIN_LIMIT = 20 * 1024 * 1024
const EVENT_LIMIT = 1024 * 1024

/** Starts a cloud on this machine: database, functions, timers, static files. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const clock = createClock()
  const log = options.log ?? (() => {})
  const billed: Billed = { calls: 0, operations: 0 }
  let port = options.port

  const fault = (thrown: unknown) =>
    log({
      level: 'error',
      source: 'cloud',
      requestId: null,
      text: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    })
  const engine = new Engine(options.dataDir, clock, (seen) => {
    const text = describeScan(seen)
    if (text !== undefined) log({ level: 'warn', source: 'database', requestId: null, text })
  })
  if (options.collectionsFile !== undefined)
    engine.adopt(readCollections(JSON.parse(readFileSync(options.collectionsFile, 'utf8'))))

  let pool: Pool | undefined
  const call = async (wanted: FunctionCall) => {
    billed.calls++
    if (pool === undefined) throw new Refusal('FUNCTION_FAILED', 'the cloud is starting')
    return pool.call(wanted)
  }
  const admin: AdminOptions = {
    actions: new Map([...databaseActions(engine, clock), ...functionActions(call)]),
    settled: () => engine.settled(),
    count: (action) => {
      if (action.startsWith('database.')) billed.operations++
    },
    fault,
  }

  const route = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> => {
    if (url.pathname === '/admin') {
      need(request, 'POST')
      return sendJson(
        response,
        200,
        JSON.stringify(await answerAdmin(admin, await readJson(request, ADMIN_LIMIT))),
      )
    }
    if (url.pathname.startsWith('/functions/')) {
      need(request, 'POST')
      const event = await readJson(request, options.eventLimit ?? EVENT_LIMIT)
      const name = url.pathname.slice('/functions/'.length)
      const { json } = await call({ name, event, identity: identityOf(openidOf(request)) })
      return sendJson(response, 200, json ?? 'null')
    }
    need(request, 'GET', 'HEAD')
    if (options.staticDir === undefined) throw new Refusal('NOT_FOUND', 'there is nothing here')
    serveStatic(options.staticDir, url.pathname, request, response)
  }

  const http = createHttp({ guard: createGuard(() => port, options.allow ?? {}), route, fault })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(options.port, '127.0.0.1', resolve)
  })
  port = (http.address() as AddressInfo).port
  const url = `http://127.0.0.1:${port}`
  pool = new Pool({
    functionsDir: options.functionsDir,
    workers: options.workers ?? 2,
    env: environmentOf(url, options.environment ?? {}),
    clock,
    log: ({ name, ...line }) => log({ ...line, source: name }),
  })

  const fire = async (functionName: string, trigger: Trigger) => {
    const event = {
      Type: 'Timer',
      TriggerName: trigger.name,
      Time: new Date(clock.now()).toISOString(),
      Message: '',
    }
    return answered(
      call({
        name: functionName,
        event,
        identity: { ...identityOf(undefined), TRIGGER_SRC: 'timer' },
      }),
    )
  }
  const timers = new Timers(
    options.functionsDir,
    clock,
    (name, trigger) => void fire(name, trigger),
  )
  if (options.timers === true) timers.start()

  return {
    url,
    port,
    call: (name, event, caller) =>
      answered(
        call({
          name,
          event: JSON.parse(JSON.stringify(event ?? {})),
          identity: identityOf(caller?.openid),
        }),
      ),
    fireTimer: async (functionName, triggerName) => {
      const { triggers } = findFunction(options.functionsDir, functionName)
      const trigger = triggers.find(({ name }) => triggerName === undefined || name === triggerName)
      if (trigger === undefined)
        throw new Refusal('NOT_FOUND', `${functionName} has no such trigger`)
      return fire(functionName, trigger)
    },
    setClock: (date) => {
      clock.set(date)
      timers.reschedule()
    },
    billed: () => ({ ...billed }),
    resetBilled: () => Object.assign(billed, { calls: 0, operations: 0 }),
    stop: async () => {
      timers.stop()
      await pool?.stop()
      http.closeAllConnections()
      await new Promise<void>((resolve) => http.close(() => resolve()))
      engine.close()
    },
  }
}

/** What a person's `callFunction` sees: the function's result, or a refusal without any inside. */
async function answered(call: Promise<{ json: string | undefined }>): Promise<unknown> {
  try {
    const { json } = await call
    return json === undefined ? null : JSON.parse(json)
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    const requestId = 'requestId' in refusal ? refusal.requestId : undefined
    return { ok: false, code: refusal.code, message: refusal.message, requestId }
  }
}

function need(request: IncomingMessage, ...methods: string[]): void {
  if (!methods.includes(request.method ?? ''))
    throw new Refusal('METHOD_NOT_ALLOWED', `use ${methods.join(' or ')}`)
}

function openidOf(request: IncomingMessage): string | undefined {
  const openid = request.headers['x-openid']
  if (openid === undefined || openid === '') return undefined
  if (typeof openid !== 'string' || !/^[\w-]{1,128}$/.test(openid))
    throw new Refusal('INVALID_PARAM', 'x-openid has letters, digits, _ and -')
  return openid
}
