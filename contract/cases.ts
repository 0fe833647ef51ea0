import { editingCalls } from './case-editing'
import { readingCalls } from './case-reading'
import { reviewingCalls } from './case-reviewing'

/** Learning law from cases (以案释法): reading and watching, writing, reviewing and publishing. */
export const cases = { ...readingCalls, ...editingCalls, ...reviewingCalls }
