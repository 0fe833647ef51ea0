import type { Plan } from './engine/planner'
import type { Watch } from './engine/query'

/** A query that looks at more documents than this says so. */
const MANY = 1000

/** The log line of a query that scans too much; undefined for all others. */
export function describeScan(seen: Parameters<Watch>[0]): string | undefined {
  if (seen.scanned <= MANY) return undefined
  const index = nameOf(seen.plan)
  return `${seen.collection}: ${seen.scanned} documents scanned for ${seen.found}, by ${index}`
}

function nameOf({ index, branches }: Plan): string {
  if (branches !== undefined) return `indexes ${branches.map((one) => one.index?.name).join(', ')}`
  return index === null ? 'no index' : `index ${index.name}`
}
