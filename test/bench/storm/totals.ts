import type { LocalCloud } from '../../../local-cloud/index'

/** What calls of one path came to. */
export interface PathTotals {
  calls: number
  operations: number
  cpuMs: number
  longestWaitMs: number
}

/** Counts what is billed, used and waited for, by path. */
export interface Totals {
  readonly paths: ReadonlyMap<string, PathTotals>
  /** The most operations that were carried out within one second of virtual time. */
  peak(): number
  spend<T>(path: string, work: () => Promise<T>): Promise<{ result: T; operations: number }>
  waited(path: string, ms: number, now: number): void
}

const billedBy = (cloud: LocalCloud): number => {
  const { calls, operations } = cloud.billed()
  return calls + operations
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function createTotals(cloud: LocalCloud): Totals {
  const paths = new Map<string, PathTotals>()
  const seconds = new Map<number, number>()
  let last = 0
  const of = (path: string): PathTotals => {
    const known = paths.get(path) ?? { calls: 0, operations: 0, cpuMs: 0, longestWaitMs: 0 }
    paths.set(path, known)
    return known
  }
  return {
    paths,
    peak: () => Math.max(...seconds.values()),
    async spend(path, work) {
      const [billed, cpu] = [billedBy(cloud), cpuMs()]
      const result = await work()
      last = billedBy(cloud) - billed
      const totals = of(path)
      totals.operations += last
      totals.cpuMs += cpuMs() - cpu
      return { result, operations: last }
    },
    waited(path, ms, now) {
      const totals = of(path)
      totals.calls += 1
      totals.longestWaitMs = Math.max(totals.longestWaitMs, ms)
      const second = Math.floor(now / 1000)
      seconds.set(second, (seconds.get(second) ?? 0) + last)
      last = 0
    },
  }
}
