import { join, resolve } from 'node:path'
import { format } from 'node:util'
import { OpenPage } from './page'
import { type Phone, type PhoneOptions, phone, wxOf } from './phone'
import { Realm } from './realm'
import { settled } from './settled'
import { type Query, Simulator } from './simulator'

type Lifecycle = Partial<Record<'onLaunch' | 'onShow' | 'onHide', (options: object) => void>>

/** The compiled mini-program, started on a phone of its own. */
export class App {
  /** What console.error was told, React's complaints among it. */
  readonly errors: string[] = []
  private readonly realm: Realm
  private readonly simulator: Simulator
  private readonly pages: OpenPage[] = []
  private lifecycle: Lifecycle = {}

  constructor(
    dist: string,
    readonly phone: Phone,
  ) {
    this.realm = new Realm(phone.clockAheadMs)
    this.realm.define(this.globals())
    this.simulator = new Simulator(dist, this.realm, (bytes) => this.top?.setDataSizes.push(bytes))
    this.realm.require(join(dist, 'app.js'))
    this.lifecycle.onLaunch?.(phone.launch)
    this.lifecycle.onShow?.(phone.launch)
  }

  /** The page before the person's eyes. */
  get top(): OpenPage | undefined {
    return this.pages.at(-1)
  }

  /** Opens a page over the others, as a tap or a shared card would. */
  async openPage(route: string, query: Query = {}): Promise<OpenPage> {
    this.top?.call('onHide')
    const page = new OpenPage(route, query, this.simulator.draw(route))
    this.pages.push(page)
    page.call('onLoad', this.realm.plain(query))
    await page.live('onShow')
    await page.live('onReady')
    return page
  }

  /** Leaves the top page; the one beneath is shown again. */
  async back(): Promise<OpenPage | undefined> {
    await this.pages.pop()?.close()
    await this.top?.live('onShow')
    return this.top
  }

  /** The person turns to another app. */
  async hide(): Promise<void> {
    await this.top?.live('onHide')
    this.lifecycle.onHide?.({})
    this.phone.foreground.hide()
    await settled(this.errors)
  }

  /** The person comes back. */
  async show(): Promise<void> {
    this.lifecycle.onShow?.(this.phone.launch)
    this.phone.foreground.show()
    await this.top?.live('onShow')
  }

  private globals(): Record<string, unknown> {
    return {
      wx: wxOf(this.phone, this.realm.plain),
      console: { ...console, error: (...words: unknown[]) => this.errors.push(format(...words)) },
      App: (lifecycle: Lifecycle) => {
        this.lifecycle = lifecycle
      },
      getApp: () => this.lifecycle,
      getCurrentPages: () => this.pages.map((page) => page.instance),
    }
  }
}

/** Starts the compiled mini-program in `dist` (such as `dist/weapp`) on a phone of its own. */
export function loadApp(dist: string, options: PhoneOptions): App {
  return new App(resolve(dist), phone(options))
}
