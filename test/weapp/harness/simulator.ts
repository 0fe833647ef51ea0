import './document'
import { join } from 'node:path'
import { load, render } from 'miniprogram-simulate'
import inside from 'miniprogram-simulate/src/utils.js'
import type { Definition, Realm } from './realm'
import { type OnSetData, toComponent } from './registration'

/** Parameters of a page, as in `?id=7`. */
export type Query = Record<string, string>

/** A page instance in the engine; Taro's config gave it its lifecycle functions. */
export type DrawnPage = {
  dom: Element
  instance: object
  /** Fires an event of WeChat's components at an element of the page. */
  dispatch: (element: Element, event: string, detail: object) => void
  detach: () => void
}

/** wcc prints the compiled templates of the whole project; its reader stops at 1 MB otherwise. */
const maxBuffer = 64 * 1024 * 1024

const register: (definition: Definition) => void = Reflect.get(globalThis, 'Component')

/** Draws the pages of one compiled mini-program with WeChat's own component engine. */
export class Simulator {
  private readonly ids = new Map<string, string>()

  constructor(
    private readonly dist: string,
    private readonly realm: Realm,
    private readonly onSetData: OnSetData,
  ) {}

  /** A new instance of the page at `route`, attached to the document. */
  draw(route: string): DrawnPage {
    const page = render(this.idOf(route))
    page.attach(document.body)
    if (!page.dom) throw new Error(`${route} drew nothing`)
    return {
      dom: page.dom,
      instance: page.instance,
      dispatch: (dom, event, detail) => page.dispatchEvent.call({ dom }, event, { detail }),
      detach: () => page.detach(),
    }
  }

  private idOf(route: string): string {
    const id = this.ids.get(route) ?? this.load(route)
    this.ids.set(route, id)
    return id
  }

  private load(route: string): string {
    inside.runJs = (file) => register(toComponent(this.realm.register(file), this.onSetData))
    const options = { rootPath: this.dist, compilerOptions: { maxBuffer } }
    return load(join(this.dist, route), 'page', { compiler: 'official', ...options })
  }
}
