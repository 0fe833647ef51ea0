import { vi } from 'vitest'
import { TRANSACTION_MS } from '../../local-cloud/engine/transactions'

/**
 * Lets a test say when transactions that nobody finished are over, instead of waiting half a minute for the cloud to
 * end them: calls of a cloud in this process that were cut off leave their documents locked until then.
 */
export function endingTransactions(): () => void {
  const ends = new Set<() => void>()
  const later = globalThis.setTimeout
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    work: () => void,
    ms?: number,
    ...given: []
  ) => {
    if (ms === TRANSACTION_MS) ends.add(work)
    return later(work, ms, ...given)
  }) as typeof setTimeout)
  return () => {
    for (const end of ends) end()
    ends.clear()
  }
}
