import type { UseCases } from '#server/platform'
import { sittingResults } from './sitting-results'

/** Sheets (表格) and other files. */
export const documents: UseCases<'documents'> = { sittingResults }
