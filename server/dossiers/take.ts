import { mayReviewAt } from '#domain/dossiers'
import { currentPlan } from '#server/plan'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { changeDossier } from './change'
import { mayTake, showDossier } from './show'

/** Takes a file to review (领取), with the checklist of that day; again changes nothing. Two operations. */
export const take: UseCase<'dossiers', 'take'> = async ({ officer, now }, { dossier: id }) => {
  const { dossiers: rules } = await currentPlan(now)
  const file = await changeDossier(id, (known) => {
    if (!mayReviewAt(known, officer, rules.apartDepth)) return refuse('OWN_UNIT')
    if (!known.drawn) return refuse('NOT_DRAWN')
    if (known.reviewer === officer._id) return {}
    if (!mayTake(known, officer, now, rules)) return refuse('ALREADY_TAKEN')
    const rubric = rules.checklists[known.kind]
    return { reviewer: officer._id, takenAt: now.getTime(), rubric }
  })
  return isRefusal(file) ? file : showDossier(file, officer, now, rules)
}
