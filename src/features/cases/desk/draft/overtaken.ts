import { Refused } from '#cloud'
import type { RefusalData } from '#contract/index'

/** Who has changed a draft meanwhile, and into which version. */
export type Overtaken = RefusalData<'cases', 'keep', 'CHANGED_MEANWHILE'>

const isOvertaken = (data: unknown): data is Overtaken =>
  typeof data === 'object' && data !== null && 'seq' in data && 'by' in data

/** Who has changed a draft meanwhile (有人先改过), if that is what went wrong. */
export const overtakenBy = (error: unknown): Overtaken | undefined =>
  error instanceof Refused && error.code === 'CHANGED_MEANWHILE' && isOvertaken(error.data)
    ? error.data
    : undefined
