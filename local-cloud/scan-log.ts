import type { Watch } from './engine/query'

/** A query that looks at more documents than this says so. */
const MANY = 1000

/** The log line of a query that scans too much; undefined for all others. */
export function describeScan(seen: Parameters<Watch>[0]): string | undefined {
  if (seen.scanned <= MANY) return undefined
  const index = seen.plan.index === null ? 'no index' : `index ${seen.plan.index.name}`
  return `${seen.collection}: ${seen.scanned} documents scanned for ${seen.found}, by ${index}`
}
