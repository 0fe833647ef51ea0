import type { Refusal } from '../refusal'

/** The writes that go to the disk together, and those who wait for it. */
export interface Batch {
  done: Promise<void>
  resolve(): void
  reject(reason: Refusal): void
  /** Statements so far, and how many of them the last turn had seen; turns without a new one. */
  writes: number
  seen: number
  quiet: number
}

/** A batch nobody has written to yet. */
export function openBatch(): Batch {
  let resolve = () => {}
  let reject = (_reason: Refusal) => {}
  const done = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  // Whoever waits sees the refusal; nobody waiting is no fault.
  done.catch(() => {})
  return { done, resolve, reject, writes: 0, seen: 0, quiet: 0 }
}
