import { mayAct } from '#domain/org'
import { refuse, type UseCase } from '#server/platform'
import { recount } from './recount'
import { dossierFiles } from './store'
import { yearOf } from './year-of'

/**
 * Takes a file off the list again, while lists are open; one that is gone already is gone. What a lock has seen stays:
 * the condition stands in the same operation. Six operations.
 */
export const unlist: UseCase<'dossiers', 'unlist'> = async ({ officer }, { dossier: id }) => {
  const file = await dossierFiles.get(id)
  if (!file || !mayAct(officer.grants, 'liaison', file.path)) return refuse('DOSSIER_NOT_FOUND')
  if ((await yearOf(file.year)).state !== 'listing') return refuse('LISTS_LOCKED')
  if ((await dossierFiles.remove({ _id: id, locked: false })) === 0) return refuse('LISTS_LOCKED')
  return { listed: await recount(file.year, file.unit) }
}
