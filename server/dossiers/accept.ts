import type { Input, RefusalCode } from '#contract/index'
import { answerBy, type DossierRules, fileSightOf, mayReviewAt } from '#domain/dossiers'
import { currentPlan } from '#server/plan'
import { isRefusal, type OfficerCall, type Refusal, refuse, type UseCase } from '#server/platform'
import { type Change, changeDossier } from './change'
import { showDossier } from './show'
import type { Dossier } from './store'

type Decision = Input<'dossiers', 'accept'>

function decided(
  file: Dossier,
  { finding: id, accepted }: Decision,
  { officer, now }: OfficerCall,
  rules: DossierRules,
): Change | Refusal<RefusalCode<'dossiers', 'accept'>> {
  if (fileSightOf(file, officer) !== 'whole') return refuse('DOSSIER_NOT_FOUND')
  if (!mayReviewAt(file, officer, rules.apartDepth)) return refuse('OWN_UNIT')
  if (file.reviewer !== officer._id) return refuse('NOT_YOURS')
  const finding = file.findings.find((known) => known.id === id)
  if (!finding) return refuse('FINDING_NOT_FOUND')
  if (finding.answer === null) return refuse('NOT_ANSWERED')
  if (finding.accepted === accepted) return {}
  if (finding.accepted !== null) return refuse('ALREADY_DECIDED')
  const days = accepted ? {} : { answerBy: answerBy(now, rules.answerDays) }
  const findings = file.findings.map((known) =>
    known.id === id ? { ...known, ...days, accepted } : known,
  )
  return { findings, open: findings.filter((known) => known.accepted !== true).length }
}

/** The reviewer accepts an answer, or asks for a better one with days of its own; again changes nothing. Two operations. */
export const accept: UseCase<'dossiers', 'accept'> = async (call, input) => {
  const { dossiers: rules } = await currentPlan(call.now)
  const file = await changeDossier(input.dossier, (known) => decided(known, input, call, rules))
  return isRefusal(file) ? file : showDossier(file, call.officer, call.now, rules)
}
