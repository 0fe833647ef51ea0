import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDoc } from '../engine/values'
import { Refusal } from '../refusal'

/** A timer trigger of a function's config.json: WeChat's 7-field cron (seconds first, years last). */
export interface Trigger {
  name: string
  cron: string
}

/** A deployed function as it lies on the disk. */
export interface DeployedFunction {
  name: string
  /** The file to run. */
  entry: string
  /** Changes whenever the file does. */
  version: string
  timeoutMs: number
  memoryMb: number
  triggers: Trigger[]
}

/** What holds when config.json is silent; the cloud's own default of 3 s is too short for cold machines. */
const DEFAULTS = { timeoutSeconds: 20, memoryMb: 256 }

const NAME = /^[A-Za-z][\w-]{0,59}$/

/** Finds a function by name; refused when the folder has none. */
export function findFunction(dir: string | undefined, name: string): DeployedFunction {
  if (dir === undefined || !NAME.test(name)) throw notFound(name)
  const entry = join(dir, name, 'index.js')
  const stat = statSync(entry, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isFile()) throw notFound(name)
  return {
    name,
    entry,
    version: `${stat.mtimeMs} ${stat.size}`,
    ...readConfig(join(dir, name, 'config.json')),
  }
}

const notFound = (name: string): Refusal =>
  new Refusal(
    'FUNCTION_NOT_FOUND',
    `FunctionName parameter could not be found: ${name.slice(0, 60)}`,
  )

function readConfig(file: string): Pick<DeployedFunction, 'timeoutMs' | 'memoryMb' | 'triggers'> {
  const config = readJson(file)
  const timeout =
    typeof config.timeout === 'number' && config.timeout > 0
      ? config.timeout
      : DEFAULTS.timeoutSeconds
  const memory =
    typeof config.memorySize === 'number' && config.memorySize > 0
      ? config.memorySize
      : DEFAULTS.memoryMb
  return { timeoutMs: timeout * 1000, memoryMb: memory, triggers: readTriggers(config.triggers) }
}

function readJson(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isDoc(value) ? value : {}
  } catch {
    return {}
  }
}

function readTriggers(list: unknown): Trigger[] {
  if (!Array.isArray(list)) return []
  return list
    .filter(isDoc)
    .flatMap(({ name, config, type }) =>
      typeof name === 'string' &&
      typeof config === 'string' &&
      (type === undefined || type === 'timer')
        ? [{ name, cron: config }]
        : [],
    )
}
