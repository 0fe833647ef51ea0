import { flagDesk } from './flag-desk'
import { flagReading } from './flag-reading'

/** Pioneer flags (执法先锋流动红旗): reading, and running a period. */
export const honours = { ...flagReading, ...flagDesk }
