import { editingCalls, reviewingCalls } from './case-desk'
import { readingCalls } from './case-reading'

/** Learning law from cases (以案释法): reading and watching, writing, reviewing and publishing. */
export const cases = { ...readingCalls, ...editingCalls, ...reviewingCalls }
