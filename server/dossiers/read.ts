import { currentPlan } from '#server/plan'
import { refuse, type UseCase } from '#server/platform'
import { showDossier } from './show'
import { dossierFiles } from './store'

/** One file. One operation, two when the plan is not at hand. */
export const read: UseCase<'dossiers', 'read'> = async ({ officer, now }, { dossier: id }) => {
  const [file, { dossiers: rules }] = await Promise.all([dossierFiles.get(id), currentPlan(now)])
  return file ? showDossier(file, officer, now, rules) : refuse('DOSSIER_NOT_FOUND')
}
