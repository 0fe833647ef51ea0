import { explainFlag } from '#domain/honours'
import type { Explain } from './explained'
import { flagLines } from './flag-lines'

/** Explains a unit's score in a period: `flag 2026-q3 u-210102`. */
export const flag: Explain = async ([period = '', unit = '']) => {
  // Loaded when asked: the official SDK reads where its cloud is when it is first loaded.
  const { snapshotFor } = await import('#server/honours')
  const snapshot = await snapshotFor(period, unit)
  const steps = snapshot && explainFlag(snapshot, unit)
  if (!snapshot || !steps) return undefined
  const { lines, same } = flagLines(steps, snapshot.scheme)
  return { lines: [`${snapshot.name} · ${period} · 第 ${snapshot.version} 版`, ...lines], same }
}
