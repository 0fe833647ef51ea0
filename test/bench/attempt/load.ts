import { median, rounded } from '../engine/compare'
import { cpuMs } from './cpu'

/** What clients made of a server. */
export interface Load {
  readonly perSecond: number
  /** Milliseconds of the server's processor an attempt took. */
  readonly serverCpuMs: number
  /** The middle attempt's milliseconds, from its start to its rank. */
  readonly p50Ms: number
}

/** How long clients run: not counted first, then counted. Seconds. */
export interface Span {
  readonly warmUp: number
  readonly counted: number
}

/** Four clients do one attempt after the other; only those that end within the counted time count. */
export async function loadWith(
  clients: number,
  { warmUp, counted }: Span,
  pid: number,
  attempt: (nth: number) => Promise<void>,
): Promise<Load> {
  const begins = performance.now() + warmUp * 1000
  const ends = begins + counted * 1000
  const times: number[] = []
  let nth = 0
  const client = async () => {
    while (performance.now() < ends) {
      const since = performance.now()
      await attempt(nth++)
      const now = performance.now()
      if (now >= begins && now < ends) times.push(now - since)
    }
  }
  const work = Array.from({ length: clients }, client)
  await new Promise((later) => setTimeout(later, warmUp * 1000))
  const before = cpuMs(pid)
  await new Promise((later) => setTimeout(later, counted * 1000))
  const spent = cpuMs(pid) - before
  await Promise.all(work)
  return {
    perSecond: rounded(times.length / counted),
    serverCpuMs: rounded(spent / times.length),
    p50Ms: rounded(median(times)),
  }
}
