import { Worker } from 'node:worker_threads'
import { Refusal } from '../refusal'
import type { DeployedFunction } from './folder'
import type { CallMessage, WorkerMessage } from './messages'
import { workerProgram } from './program'

/** A line a function wrote, or a word about how its call ended. */
export interface FunctionLog {
  name: string
  requestId: string | null
  level: string
  text: string
}

interface Pending {
  requestId: string
  deployed: DeployedFunction
  resolve(json: string | undefined): void
  reject(reason: Refusal): void
  timer: NodeJS.Timeout
}

/** Loading a function's modules may take this long, in milliseconds, before its own time begins. */
const LOADING_MS = 10_000

/** One worker thread: what in the cloud is a warm instance. It takes one call at a time. */
export class Instance {
  /** The versions of the functions it has loaded. */
  readonly loaded = new Map<string, string>()
  ended = false
  /** Set from the moment it is chosen for a call until the call runs. */
  reserved = false
  private readonly worker: Worker
  private pending: Pending | null = null
  private name = ''

  constructor(
    env: Record<string, string>,
    identityNames: string[],
    readonly memoryMb: number,
    private readonly log: (line: FunctionLog) => void,
  ) {
    this.worker = new Worker(workerProgram(), {
      eval: true,
      env,
      workerData: { identityNames },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    this.worker.on('message', (message: WorkerMessage) => this.hear(message))
    this.worker.on('error', (fault) => this.end(endOf(fault)))
    this.worker.on('exit', () =>
      this.end(new Refusal('FUNCTION_EXITED', 'the function ended its process')),
    )
  }

  get busy(): boolean {
    return this.reserved || this.pending !== null
  }

  /** Runs one call to its end; the answer is the JSON of what the function returned. */
  run(deployed: DeployedFunction, call: CallMessage): Promise<string | undefined> {
    this.loaded.set(deployed.name, deployed.version)
    return new Promise((resolve, reject) => {
      this.reserved = false
      if (this.ended) return reject(new Refusal('FUNCTION_EXITED', 'the instance has ended'))
      const timer = this.limit(deployed, deployed.timeoutMs + LOADING_MS)
      this.name = deployed.name
      this.pending = { requestId: call.requestId, deployed, resolve, reject, timer }
      try {
        this.worker.postMessage(call)
      } catch {
        // A value nested deeper than the stack can't be handed to a thread; the instance is free again.
        this.pending = null
        clearTimeout(timer)
        reject(new Refusal('INVALID_PARAM', 'the event can not be handed over'))
      }
    })
  }

  /** Stops the thread; a call still running is refused. */
  async stop(): Promise<void> {
    this.end(new Refusal('FUNCTION_EXITED', 'the cloud stopped'))
    await this.worker.terminate()
  }

  private limit(deployed: DeployedFunction, ms: number): NodeJS.Timeout {
    return setTimeout(() => this.timeOut(deployed), ms)
  }

  private timeOut(deployed: DeployedFunction): void {
    const seconds = deployed.timeoutMs / 1000
    this.end(new Refusal('FUNCTION_TIMEOUT', `Invoking task timed out after ${seconds} seconds`))
    void this.worker.terminate()
  }

  private hear(message: WorkerMessage): void {
    if (message.kind === 'log') this.log({ ...message, name: this.name })
    else if (message.kind === 'loaded') this.begin(message.requestId)
    else this.conclude(message)
  }

  /** The function's own time begins when its modules are loaded. */
  private begin(requestId: string): void {
    const { pending } = this
    if (pending === null || pending.requestId !== requestId) return
    clearTimeout(pending.timer)
    pending.timer = this.limit(pending.deployed, pending.deployed.timeoutMs)
  }

  private conclude(message: Exclude<WorkerMessage, { kind: 'log' | 'loaded' }>): void {
    const { pending, name } = this
    const { requestId } = message
    if (pending === null || pending.requestId !== requestId) return
    this.pending = null
    clearTimeout(pending.timer)
    if (message.kind === 'done') {
      if (message.left.length > 0) this.spoil(requestId, message.left)
      pending.resolve(message.json)
      return
    }
    this.log({ name, requestId, level: 'error', text: message.detail })
    pending.reject(new Refusal('FUNCTION_FAILED', message.message))
  }

  /** A call that leaves something running has used its instance up: the next one gets another. */
  private spoil(requestId: string, left: string[]): void {
    this.ended = true
    const text = `left ${left.join(', ')} behind; its instance is replaced`
    this.log({ name: this.name, requestId, level: 'warn', text })
    void this.worker.terminate()
  }

  private end(reason: Refusal): void {
    this.ended = true
    const pending = this.pending
    this.pending = null
    if (pending === null) return
    clearTimeout(pending.timer)
    pending.reject(reason)
  }
}

const endOf = (fault: unknown): Refusal =>
  fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Refusal('FUNCTION_OUT_OF_MEMORY', 'the function used more memory than its limit')
    : new Refusal('FUNCTION_FAILED', 'the function ended its instance')
