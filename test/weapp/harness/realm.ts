import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'

type Module = { exports: unknown }

/** A component or page as the compiled code hands it to WeChat. */
export type Definition = Record<string, unknown>

/** What a compiled file registered when it ran. */
export type Registered = { kind: 'page' | 'component'; definition: Definition }

type Task = (...args: unknown[]) => void

/** Looked up at each call, so that a test's fake timers reach the mini-program too. */
const timers = {
  setTimeout: (task: Task, ms?: number, ...args: unknown[]) => setTimeout(task, ms, ...args),
  setInterval: (task: Task, ms?: number, ...args: unknown[]) => setInterval(task, ms, ...args),
  clearTimeout: (timer?: NodeJS.Timeout) => clearTimeout(timer),
  clearInterval: (timer?: NodeJS.Timeout) => clearInterval(timer),
}

const withSuffix = (file: string) => (/\.js(on)?$/.test(file) ? file : `${file}.js`)

/** The phone's clock may be wrong: this world's `Date` is `ahead` milliseconds before the machine's. */
const setClock = `(ahead) => {
  const Machine = Date
  globalThis.Date = class extends Machine {
    constructor(...given) { given.length > 0 ? super(...given) : super(Machine.now() + ahead) }
    static now() { return Machine.now() + ahead }
  }
}`

/**
 * A JavaScript world like the one WeChat gives a mini-program: the language, timers and what
 * WeChat adds. There is no fetch, URL, AbortController or window, and no code is made from
 * strings, so that what would break on a phone breaks here.
 */
export class Realm {
  private readonly modules = new Map<string, Module>()
  private readonly registered = new Map<string, Registered>()
  private readonly context: Record<string, unknown>
  private readonly parse: (json: string) => unknown
  private running = ''

  constructor(clockAheadMs: number) {
    const register = (kind: Registered['kind']) => (definition: Definition) => {
      this.registered.set(this.running, { kind, definition })
    }
    this.context = { console, ...timers, Page: register('page'), Component: register('component') }
    createContext(this.context, { codeGeneration: { strings: false, wasm: false } })
    this.parse = this.evaluate('(json) => JSON.parse(json)')
    if (clockAheadMs !== 0) this.evaluate<(ahead: number) => void>(setClock)(clockAheadMs)
  }

  /** Adds globals, such as `wx`. */
  define(globals: Record<string, unknown>): void {
    Object.assign(this.context, globals)
  }

  /** A copy of plain data made of this world's own objects, as JSON would carry it. */
  plain = (value: unknown): unknown =>
    value === undefined ? undefined : this.parse(JSON.stringify(value))

  /** Runs a compiled file with all it requires, once; later calls return the first exports. */
  require(file: string): unknown {
    const path = withSuffix(resolve(file))
    const known = this.modules.get(path)
    if (known) return known.exports
    const module: Module = { exports: {} }
    this.modules.set(path, module)
    const source = `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`
    const run = this.evaluate<(...args: unknown[]) => void>(source, path)
    run((name: string) => this.require(join(dirname(path), name)), module, module.exports)
    return module.exports
  }

  /** Runs a page's or component's file and returns what it registered. */
  register(file: string): Registered {
    const outer = this.running
    this.running = file
    this.require(file)
    this.running = outer
    const registered = this.registered.get(file)
    if (!registered) throw new Error(`${file} registered neither a page nor a component`)
    return registered
  }

  private evaluate<T>(source: string, filename = 'realm'): T {
    return runInContext(source, this.context, { filename })
  }
}
