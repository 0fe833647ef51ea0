import { createHash } from 'node:crypto'

/** At 10,000 questions in several versions each holds some 200, below 50 KB. */
const BUCKETS = 64

/** Which document holds a question's figures. */
export const bucketOf = (question: string): string =>
  `b${(createHash('sha256').update(question).digest()[0] ?? 0) % BUCKETS}`
