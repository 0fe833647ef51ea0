import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { Refusal } from '../refusal'
import { type DeployedFunction, findFunction } from './folder'
import { type FunctionLog, Instance } from './instance'
import type { CallMessage } from './messages'

/** The identity a call can carry; wiped between calls. */
export const IDENTITY_NAMES = [
  'WX_OPENID',
  'WX_APPID',
  'WX_UNIONID',
  'WX_CLIENTIP',
  'WX_CONTEXT_KEYS',
  'TCB_SOURCE',
  'TRIGGER_SRC',
]

/** What a pool of instances needs to know. */
export interface PoolOptions {
  functionsDir: string | undefined
  workers: number
  env: Record<string, string>
  clock: Clock
  log(line: FunctionLog): void
}

/** One call of a function. */
export interface FunctionCall {
  name: string
  event: unknown
  identity: Record<string, string>
  /** A call from within a function; it may not wait for the caller's own worker. */
  nested?: boolean
}

/** How a call ended well: the JSON the function returned, and the id its log lines carry. */
export interface FunctionReply {
  json: string | undefined
  requestId: string
}

interface Waiting {
  wake(): void
}

/** The largest JSON a function may return. */
const LARGEST_RESULT = 1024 * 1024

/** Runs calls on a few instances; more calls wait for their turn. */
export class Pool {
  private instances: Instance[] = []
  private readonly waiting: Waiting[] = []
  private stopped = false

  constructor(private readonly options: PoolOptions) {}

  /** Calls a function; refusals carry the request id in `requestId`. */
  async call(call: FunctionCall): Promise<FunctionReply> {
    const requestId = randomUUID()
    const deployed = findFunction(this.options.functionsDir, call.name)
    const instance = await this.take(deployed, call.nested === true)
    try {
      const json = await instance.run(deployed, this.messageOf(call, deployed, requestId))
      if (json !== undefined && json.length > LARGEST_RESULT)
        throw new Refusal('RESULT_TOO_LARGE', 'a function may return at most 1 MB')
      return { json, requestId }
    } catch (fault) {
      throw fault instanceof Refusal ? Object.assign(fault, { requestId }) : fault
    } finally {
      this.release()
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all(this.instances.map((instance) => instance.stop()))
    for (const { wake } of this.waiting.splice(0)) wake()
  }

  private messageOf(
    call: FunctionCall,
    deployed: DeployedFunction,
    requestId: string,
  ): CallMessage {
    return {
      requestId,
      name: deployed.name,
      entry: deployed.entry,
      event: call.event,
      identity: call.identity,
      timeoutMs: deployed.timeoutMs,
      memoryMb: deployed.memoryMb,
      clockOffset: this.options.clock.offset(),
    }
  }

  private async take(deployed: DeployedFunction, nested: boolean): Promise<Instance> {
    for (;;) {
      if (this.stopped) throw new Refusal('FUNCTION_FAILED', 'the cloud is stopping')
      this.instances = this.instances.filter((instance) => !instance.ended)
      const free = this.free(deployed)
      const room = this.instances.length < this.options.workers || nested
      const instance = free ?? (room ? this.start(deployed) : undefined)
      if (instance !== undefined) {
        instance.reserved = true
        return instance
      }
      await new Promise<void>((resolve) => this.waiting.push({ wake: resolve }))
    }
  }

  /** An idle instance, best one that knows the function; one with an older version of it is retired. */
  private free(deployed: DeployedFunction): Instance | undefined {
    const idle = this.instances.filter(({ busy }) => !busy)
    for (const instance of idle) {
      const version = instance.loaded.get(deployed.name)
      if (version !== undefined && version !== deployed.version) this.retire(instance)
    }
    const fit = idle.filter((instance) => !instance.ended && instance.memoryMb >= deployed.memoryMb)
    if (fit.length === 0 && idle[0] !== undefined && this.instances.length >= this.options.workers)
      this.retire(idle[0])
    return fit.find(({ loaded }) => loaded.has(deployed.name)) ?? fit[0]
  }

  private retire(instance: Instance): void {
    void instance.stop()
    this.instances = this.instances.filter((other) => other !== instance)
  }

  private start(deployed: DeployedFunction): Instance {
    const { env, log } = this.options
    const instance = new Instance(env, IDENTITY_NAMES, deployed.memoryMb, log)
    this.instances.push(instance)
    return instance
  }

  private release(): void {
    this.instances = this.instances.filter((instance) => !instance.ended)
    const spare = this.instances.length - this.options.workers
    // Nested calls may have started more instances than the pool is meant to have.
    if (spare > 0)
      for (const idle of this.instances.filter(({ busy }) => !busy).slice(0, spare))
        this.retire(idle)
    this.waiting.shift()?.wake()
  }
}
