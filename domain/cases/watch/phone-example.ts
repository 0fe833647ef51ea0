import { OPENED } from './examples'
import { beginTape, nextReport, type PlayerEvent, record, reportDue, type Tape } from './tape'
import type { WatchReport } from './watched'

/** Draws a share from 0 up to, never quite, 1. */
export type Lot = () => number

export const below = (lot: Lot, most: number): number => Math.floor(lot() * most)

/** A phone that plays a video by lot: what it reports and when, beside tenth by tenth what really ran. */
export class Phone {
  readonly ran: boolean[]
  readonly reports: { readonly at: number; readonly report: WatchReport }[] = []
  private tape: Tape
  private place = 0
  private rate = 1

  constructor(
    readonly session: string,
    private readonly lot: Lot,
    private readonly tenths: number,
    private now: number,
    private readonly rates: readonly [number, ...number[]],
  ) {
    this.ran = Array.from({ length: tenths }, () => false)
    this.tape = beginTape(session, 0, OPENED + now)
  }

  /** The phone's clock stumbles by up to a fifth of a second, as events are told late. */
  private tell(kind: PlayerEvent['kind'], rate?: number): void {
    const now = OPENED + this.now + below(this.lot, 200)
    const at = Math.round(this.place)
    this.tape = record(this.tape, rate === undefined ? { kind, at, now } : { kind, at, now, rate })
    if (!reportDue(this.tape, now)) return
    const { report, tape } = nextReport(this.tape, now)
    this.tape = tape
    this.reports.push({ at: this.now, report })
  }

  private play(ticks: number, tick: number): void {
    this.tell('play')
    for (let i = 0; i < ticks && this.place < this.tenths; i += 1) {
      const before = Math.round(this.place)
      this.place = Math.min(this.tenths, this.place + (tick / 100) * this.rate)
      this.ran.fill(true, before, Math.round(this.place))
      this.now += tick
      this.tell('time')
    }
    if (this.place >= this.tenths) this.tell('ended')
  }

  /** Half of the seeks are told; one that isn't goes back or at least six seconds on. */
  private seek(): void {
    const target = below(this.lot, this.tenths)
    const isTold = this.lot() < 0.5
    if (!isTold && target > this.place && target < this.place + 60) return
    this.place = target
    this.tell(isTold ? 'seek' : 'time')
  }

  private changeRate(): void {
    this.rate = this.rates[below(this.lot, this.rates.length)] ?? 1
    this.tell('rate', this.rate)
  }

  private act(): void {
    const what = this.lot()
    if (what < 0.5) this.play(1 + below(this.lot, 30), this.lot() < 0.5 ? 300 : 1000)
    else if (what < 0.65) this.seek()
    else if (what < 0.75) this.changeRate()
    else if (what < 0.85) this.now += below(this.lot, 30_000)
    else this.tell(this.lot() < 0.5 ? 'pause' : 'hide')
  }

  /** Does so many things and leaves. */
  use(times: number): this {
    for (let i = 0; i < times; i += 1) this.act()
    this.tell('hide')
    return this
  }

  get leftAt(): number {
    return this.now
  }
}
