import type { Server } from 'node:http'
import { identityOf } from './functions/environment'
import { findFunction, type Trigger } from './functions/folder'
import { Timers } from './functions/timers'
import { createGuard } from './http/guard'
import { refusalOf } from './http/reply'
import { createRoute } from './http/routes'
import { createHttp } from './http/server'
import type { LocalCloud, LocalCloudOptions } from './options'
import { Refusal } from './refusal'
import { openServices, type Services } from './services'

export type { Billed, LocalCloud, LocalCloudOptions, LogLine } from './options'

/** Starts a cloud on this machine: database, storage, functions, timers, static files. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  let port = options.port
  const url = () => `http://127.0.0.1:${port}`
  const services = openServices(options, url)
  const guard = createGuard(() => port, options.allow ?? {})
  const http = createHttp({ guard, route: createRoute(services, options), fault: services.fault })
  port = await listen(http, options.port)

  const timers = new Timers(
    options.functionsDir,
    services.clock,
    (name, trigger) => void fire(services, name, trigger),
  )
  if (options.timers === true) timers.start()
  return handleOf(options, services, timers, { url: url(), port, http })
}

async function listen(http: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', resolve)
  })
  const address = http.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

function handleOf(
  options: LocalCloudOptions,
  services: Services,
  timers: Timers,
  { url, port, http }: { url: string; port: number; http: Server },
): LocalCloud {
  const { billed, clock, messages } = services
  return {
    url,
    port,
    call: (name, event, caller) => {
      const plain: unknown = JSON.parse(JSON.stringify(event ?? {}))
      return answered(services.call({ name, event: plain, identity: identityOf(caller?.openid) }))
    },
    fireTimer: async (functionName, triggerName) =>
      fire(services, functionName, findTrigger(options.functionsDir, functionName, triggerName)),
    setClock: (date) => {
      clock.set(date)
      timers.reschedule()
    },
    messages: () => messages.list(),
    billed: () => ({ ...billed }),
    resetBilled: () => Object.assign(billed, { calls: 0, operations: 0 }),
    stop: async () => {
      timers.stop()
      http.closeAllConnections()
      await new Promise<void>((resolve) => http.close(() => resolve()))
      await services.stop()
    },
  }
}

function findTrigger(dir: string | undefined, functionName: string, triggerName?: string): Trigger {
  const { triggers } = findFunction(dir, functionName)
  const trigger = triggers.find(({ name }) => triggerName === undefined || name === triggerName)
  if (trigger === undefined) throw new Refusal('NOT_FOUND', `${functionName} has no such trigger`)
  return trigger
}

function fire(services: Services, functionName: string, trigger: Trigger): Promise<unknown> {
  const Time = new Date(services.clock.now()).toISOString()
  const event = { Type: 'Timer', TriggerName: trigger.name, Time, Message: '' }
  const identity = { ...identityOf(undefined), TRIGGER_SRC: 'timer' }
  return answered(services.call({ name: functionName, event, identity }))
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
