import { placesOf } from '#domain/org'
import { unitsOf } from '#server/org'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import type { Importings } from './kind'
import { present } from './present'
import { readImport } from './read-import'

/**
 * Reads an uploaded file of questions or laws (读题库和法规文件). Five operations, one a chunk of rows, and what
 * comparing takes.
 */
export const readBankBy =
  (importings: Importings): UseCase<'imports', 'readBank'> =>
  async (call, { kind, ...asked }) => {
    const [unit] = await unitsOf(placesOf(call.officer.grants, 'bankEditor').slice(0, 1))
    if (!unit) throw new Error(`${call.officer._id} edits a bank nowhere`)
    const file = await readImport(call, { kind, unit, ...asked }, importings[kind])
    if (isRefusal(file)) return file
    return file.state === 'discarded' ? refuse('FILE_GONE') : present(file)
  }
