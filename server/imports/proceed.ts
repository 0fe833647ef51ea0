import { refuse, type UseCase } from '#server/platform'
import type { Importings } from './kind'
import { ownImport } from './own'
import { present } from './present'
import { workOff } from './work-off'

/** So that the page hears soon how far it is. */
const FOR_MS = 4_000

/** Goes on with an import of mine while its page is open (接着导入). Three operations, and what a few portions take. */
export const proceedBy =
  (importings: Importings): UseCase<'imports', 'proceed'> =>
  async ({ officer }, { import: id }) => {
    const file = await ownImport(officer, id)
    if (!file) return refuse('IMPORT_NOT_FOUND')
    if (file.state !== 'applying') return present(file)
    const went = await workOff(file, importings, Date.now, FOR_MS)
    return present(went ?? file)
  }
