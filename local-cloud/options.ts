import type { Allowed } from './http/guard'
import type { OpenApiOptions } from './openapi/calls'
import type { SentMessage } from './openapi/messages'

/** How a local cloud is started. */
export interface LocalCloudOptions {
  /** The port on 127.0.0.1; 0 takes any that is free. */
  port: number
  /** The folder of the database and of stored files; made if it does not exist. */
  dataDir: string
  /** The folder of deployed functions: `<name>/index.js`, package.json, config.json. */
  functionsDir?: string
  /** A JSON file of collections with their access and indexes. */
  collectionsFile?: string
  /** A folder served at `/`, like the cloud's static hosting. */
  staticDir?: string
  /** How many functions run at once; 2 unless told. */
  workers?: number
  /** Whether the timer triggers of config.json run by themselves. */
  timers?: boolean
  /** Environment of the functions beside the cloud's own. */
  environment?: Record<string, string>
  /** Hosts and origins to be served beside our own. */
  allow?: Allowed
  /** The largest event of a function, in bytes; 1 MB unless told. */
  eventLimit?: number
  /** What may be stored: the largest file in bytes (100 MB unless told), the endings allowed (all unless told). */
  storage?: { largest?: number; types?: readonly string[] }
  /** How WeChat's open API behaves here. */
  openApi?: OpenApiOptions
  /** Receives log lines; silent unless given. */
  log?: (line: LogLine) => void
}

/** One line of the cloud's log. */
export interface LogLine {
  level: string
  /** What it is about: a function's name, `database`, `cloud`. */
  source: string
  requestId: string | null
  text: string
}

/** What has been used and would be billed. */
export interface Billed {
  /** Function calls. */
  calls: number
  /** Database operations. */
  operations: number
}

/** A running local cloud. */
export interface LocalCloud {
  url: string
  port: number
  stop(): Promise<void>
  /** `wx.cloud.callFunction` of a person: resolves with what the function returned, or a refusal object. */
  call(name: string, event: unknown, caller?: { openid?: string }): Promise<unknown>
  /** Runs a timer trigger now; without a name the function's first one. */
  fireTimer(functionName: string, triggerName?: string): Promise<unknown>
  /** Lets the cloud stand at a moment from now on (and tick); null returns to real time. */
  setClock(date: Date | null): void
  /** The subscription messages that were sent, the newest first. */
  messages(): SentMessage[]
  billed(): Billed
  resetBilled(): void
}
