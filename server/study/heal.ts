import { settle } from './settle'
import { sets } from './store'

const MOST = 100

/** Settles finished sets that a crash left behind; run by night. */
export async function healSets(): Promise<{ settled: number }> {
  const left = await sets.find({ settled: false, left: 0 }, { limit: MOST })
  for (const set of left) await settle(set)
  return { settled: left.length }
}
