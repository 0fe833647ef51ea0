import type { UseCases } from '#server/platform'
import { caseCollection } from './case-collection'
import { meetCertificates } from './meet-certificates'
import { meetResults } from './meet-results'
import { sittingResults } from './sitting-results'

/** Sheets (表格), books to print (汇编) and other files. */
export const documents: UseCases<'documents'> = {
  sittingResults,
  caseCollection,
  meetResults,
  meetCertificates,
}
