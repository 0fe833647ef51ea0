import { mayAct, placesOf } from '#domain/org'
import { unitsOf } from '#server/org'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import type { Importings } from './kind'
import { present } from './present'
import { readImport } from './read-import'

/**
 * Reads an uploaded roster (读名册) for a unit and all below it. Five operations, one a chunk of rows, and one for each
 * thousand officers of the place.
 */
export const readRosterBy =
  (importings: Importings): UseCase<'imports', 'readRoster'> =>
  async (call, { unit: id, ...asked }) => {
    const { grants } = call.officer
    const [unit] = await unitsOf([id ?? placesOf(grants, 'liaison')[0] ?? ''])
    if (!unit || !mayAct(grants, 'liaison', unit.path)) return refuse('OUT_OF_PLACE')
    const file = await readImport(call, { kind: 'roster', unit, ...asked }, importings.roster)
    if (isRefusal(file)) return file
    return file.state === 'discarded' ? refuse('FILE_GONE') : present(file)
  }
