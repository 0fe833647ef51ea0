import type { UseCases } from '#server/platform'

/** Sheets (表格) and other files. */
export const documents: UseCases<'documents'> = {
  sittingResults: async () => {
    throw new Error('not written yet')
  },
}
