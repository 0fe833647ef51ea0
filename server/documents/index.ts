import type { UseCases } from '#server/platform'
import { bankExport, bankTemplate } from './bank-sheets'
import { caseCollection } from './case-collection'
import { importRefusals } from './import-refusals'
import { meetCertificates } from './meet-certificates'
import { meetResults } from './meet-results'
import { rosterTemplate } from './roster-template'
import { sittingResults } from './sitting-results'

export { refusalsWorkbook } from './refusals-sheet'

/** Sheets (表格), books to print (汇编) and other files. */
export const documents: UseCases<'documents'> = {
  sittingResults,
  caseCollection,
  importRefusals,
  meetResults,
  meetCertificates,
  bankExport,
  bankTemplate,
  rosterTemplate,
}
