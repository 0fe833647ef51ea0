import { describe, expect, it, vi } from 'vitest'
import { lots } from '../../../test/builders/lot'
import { OPENED } from './examples'
import { below, type Lot, Phone } from './phone-example'
import { lengthOf, type Stretch } from './stretch'
import { takeReport } from './take-report'
import { openSession, type Watched, type WatchReport } from './watched'

// A busy machine needs a while for all of them.
vi.setConfig({ testTimeout: 120_000 })

const SEQUENCES = Number(process.env.ORACLE_SEQUENCES ?? 10_000)
const PERCENT = 80

/** What reaches the server, milliseconds after the first opening. */
type Arrival = { readonly at: number } & (
  | { readonly open: string; readonly report?: undefined }
  | { readonly report: WatchReport; readonly open?: undefined }
)

/** The rule once more, tenth by tenth, knowing nothing of stretches. */
class Oracle {
  readonly credited: boolean[]
  readonly claimed: boolean[]
  isWatched = false
  private readonly opened = new Map<string, number>()
  private readonly numbers = new Map<string, number>()
  private lastAt = 0

  constructor(private readonly tenths: number) {
    this.credited = Array.from({ length: tenths }, () => false)
    this.claimed = [...this.credited]
  }

  open(session: string, at: number): void {
    if (!this.opened.has(session)) this.opened.set(session, at)
  }

  take({ session, number, played }: WatchReport, at: number): void {
    if (!Number.isSafeInteger(number) || number <= (this.numbers.get(session) ?? 0)) return
    this.open(session, at)
    this.numbers.set(session, number)
    let left = Math.floor((at - Math.max(this.opened.get(session) ?? at, this.lastAt)) / 100)
    this.lastAt = at
    const isClaimed = Array.from({ length: this.tenths }, () => false)
    for (const { from, until } of played) {
      if (!Number.isInteger(from) || !Number.isInteger(until)) continue
      for (let tenth = Math.max(0, from); tenth < until; tenth += 1) isClaimed[tenth] = true
    }
    for (let tenth = 0; tenth < this.tenths; tenth += 1) {
      if (!isClaimed[tenth]) continue
      this.claimed[tenth] = true
      if (this.credited[tenth] || left <= 0) continue
      this.credited[tenth] = true
      left -= 1
    }
    const share = this.credited.filter(Boolean).length / this.tenths
    this.isWatched ||= share * 100 >= PERCENT
  }
}

const written = (stretches: readonly Stretch[], tenths: number): boolean[] => {
  const all = Array.from({ length: tenths }, () => false)
  for (const { from, until } of stretches) all.fill(true, from, until)
  return all
}
const same = (a: readonly boolean[], b: readonly boolean[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])

/** Lost, on time, late, or twice. */
function travelling(lot: Lot, { at, report }: { at: number; report: WatchReport }): Arrival[] {
  const times = lot() < 0.15 ? 0 : lot() < 0.15 ? 2 : 1
  return Array.from({ length: times }, () => ({
    at: at + below(lot, lot() < 0.15 ? 90_000 : 2000),
    report,
  }))
}

/** Anything at all, in the name of a session that is there or of none. */
function forged(lot: Lot, tenths: number, until: number): Arrival {
  const place = () =>
    [below(lot, tenths), below(lot, 2 * tenths) - tenths, Number.NaN, 3.5][below(lot, 5)] ?? 0
  const whole = { from: 0, until: tenths }
  const played = Array.from({ length: below(lot, 8) }, () => ({ from: place(), until: place() }))
  const number = [1 + below(lot, 20), below(lot, 1e6), -1, Number.NaN][below(lot, 4)] ?? 0
  return {
    at: below(lot, until),
    report: {
      session: `s${below(lot, 4)}`,
      number,
      played: lot() < 0.3 ? [...played, whole] : played,
      at: place(),
    },
  }
}

/** A sequence: one to three phones of one officer, a rough line, and in some of them forgery. */
function drawn(seed: number): { readonly tenths: number; readonly arrivals: readonly Arrival[] } {
  const lot = lots(seed)
  const tenths = 100 + below(lot, 500)
  const phones = Array.from({ length: 1 + below(lot, 3) }, (_, i) => {
    const opened = below(lot, i * 40_000 + 1)
    const phone = new Phone(`s${i}`, lot, tenths, opened, [0.5, 1, 1, 1.5, 2]).use(
      4 + below(lot, 14),
    )
    return { phone, opened }
  })
  const leftAt = Math.max(...phones.map(({ phone }) => phone.leftAt))
  const arrivals = [
    ...phones.flatMap(({ phone: { session }, opened }): Arrival[] =>
      opened === 0 || lot() < 0.8 ? [{ at: opened, open: session }] : [],
    ),
    ...phones.flatMap(({ phone }) => phone.reports.flatMap((each) => travelling(lot, each))),
    ...Array.from({ length: lot() < 0.5 ? 0 : below(lot, 6) }, () =>
      forged(lot, tenths, leftAt + 1),
    ),
  ]
  return { tenths, arrivals: arrivals.sort((a, b) => a.at - b.at) }
}

describe(`in ${SEQUENCES} drawn sequences of playing, pausing, seeking, speeding, lost, late, double and forged reports`, () => {
  it('the credit is what the oracle says, after each of them', () => {
    let credited = 0
    for (let seed = 0; seed < SEQUENCES; seed += 1) {
      const { tenths, arrivals } = drawn(seed)
      const oracle = new Oracle(tenths)
      oracle.open('s0', 0)
      let watched: Watched = openSession(null, 's0', OPENED)
      for (const { at, open, report } of arrivals) {
        if (report) {
          oracle.take(report, at)
          watched = takeReport(watched, report, OPENED + at, { tenths, percent: PERCENT })
        } else {
          oracle.open(open, at)
          watched = openSession(watched, open, OPENED + at)
        }
        if (!same(written(watched.played, tenths), oracle.credited)) expect.fail(`seed ${seed}`)
        if ((watched.creditedAt !== null) !== oracle.isWatched) expect.fail(`credit, seed ${seed}`)
        if (oracle.credited.some((each, i) => each && !oracle.claimed[i])) expect.fail(`${seed}`)
        if (lengthOf(watched.played) * 100 > at) expect.fail(`more than passed, seed ${seed}`)
      }
      if (watched.creditedAt) credited += 1
    }
    expect(credited).toBeGreaterThan(SEQUENCES / 20)
    expect(credited).toBeLessThan(SEQUENCES)
  })
})

describe('in drawn sequences without forgery, speed and a rough line', () => {
  it('everything that really ran is credited, and nothing else', () => {
    for (let seed = 0; seed < SEQUENCES / 10; seed += 1) {
      const lot = lots(seed)
      const tenths = 100 + below(lot, 500)
      const phone = new Phone('a', lot, tenths, 0, [0.5, 1]).use(6 + below(lot, 20))
      const watched = phone.reports.reduce<Watched>(
        (before, { at, report }) =>
          takeReport(before, report, OPENED + at, { tenths, percent: PERCENT }),
        openSession(null, 'a', OPENED),
      )
      if (!same(written(watched.played, tenths), phone.ran)) expect.fail(`seed ${seed}`)
    }
  })
})
