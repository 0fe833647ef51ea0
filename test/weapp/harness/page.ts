import { attribute, find, findOne } from './elements'
import { type Measures, measure } from './measures'
import { settled, until } from './settled'
import type { DrawnPage, Query } from './simulator'

/** A page of the compiled mini-program, as a person meets it. */
export class OpenPage {
  /** Bytes of each setData since the page was opened. */
  readonly setDataSizes: number[] = []

  constructor(
    readonly route: string,
    readonly query: Query,
    private readonly drawn: DrawnPage,
  ) {
    Object.assign(drawn.instance, { route, options: query })
  }

  /** What `getCurrentPages` shows the mini-program. */
  get instance(): object {
    return this.drawn.instance
  }

  /** All words on the page, in document order. */
  text(): string {
    return this.drawn.dom.textContent ?? ''
  }

  /** How many elements match: `#id`, `.class` or words. */
  count(target: string): number {
    return find(this.drawn.dom, target).length
  }

  /** An attribute as the template set it, such as `value`, `disabled` or `aria-checked`. */
  attribute(target: string, name: string, nth?: number): unknown {
    return attribute(findOne(this.drawn.dom, target, nth), name)
  }

  /** Waits until the page shows the words. */
  async shows(words: string): Promise<void> {
    const has = () => this.text().includes(words)
    await until(has, () => `the page never showed ${words}; it shows: ${this.text()}`)
  }

  /** Taps what `target` means; a disabled button takes no tap, which fails the test by name. */
  async tap(target: string, nth?: number): Promise<void> {
    const button = findOne(this.drawn.dom, target, nth).closest('wx-button')
    if (button && attribute(button, 'disabled') === true) throw new Error(`${target} is disabled`)
    await this.trigger(target, 'tap', {}, nth)
  }

  /** Types into an input or textarea. */
  async input(target: string, value: string, nth?: number): Promise<void> {
    await this.trigger(target, 'input', { value }, nth)
  }

  /** Changes a radio group, picker, switch or checkbox group to `value`. */
  async change(target: string, value: unknown, nth?: number): Promise<void> {
    await this.trigger(target, 'change', { value }, nth)
  }

  /** Any other event of WeChat's components, such as `blur` or `scrolltolower`. */
  async trigger(target: string, event: string, detail: object, nth?: number): Promise<void> {
    this.drawn.dispatch(findOne(this.drawn.dom, target, nth), event, detail)
    await settled(this.setDataSizes)
  }

  /** Calls a lifecycle function of the page, such as `onHide`; see `live` for one that draws. */
  call(name: string, argument?: unknown): unknown {
    const method: unknown = Reflect.get(this.drawn.instance, name)
    return typeof method === 'function' ? method.call(this.drawn.instance, argument) : undefined
  }

  /** Calls a lifecycle function, such as `onShow` or `onPullDownRefresh`, and waits for the page. */
  async live(name: string, argument?: unknown): Promise<unknown> {
    const answer = await this.call(name, argument)
    await settled(this.setDataSizes)
    return answer
  }

  /** Leaves the page for good. */
  async close(): Promise<void> {
    await this.live('onUnload')
    this.drawn.detach()
  }

  /** Nodes, nesting and children, as WeChat's 体验评分 counts them. */
  measure(): Measures {
    return measure(this.drawn.dom)
  }

  /** Bytes of the largest setData; WeChat wants at most 256 KB. */
  largestSetData(): number {
    return Math.max(0, ...this.setDataSizes)
  }
}
