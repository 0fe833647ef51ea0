import type { Input, RefusalCode } from '#contract/index'
import { mayAct } from '#domain/org'
import { ABOUT_NOTHING, tell } from '#server/inbox'
import { currentPlan } from '#server/plan'
import { isRefusal, type OfficerCall, type Refusal, refuse, type UseCase } from '#server/platform'
import { type Change, changeDossier } from './change'
import { isOpen, showDossier } from './show'
import type { Dossier } from './store'
import { wordsRefused } from './words-refused'

type Answer = Input<'dossiers', 'answer'>

function answered(
  file: Dossier,
  { finding: id, text }: Answer,
  { officer, now }: OfficerCall,
): Change | Refusal<RefusalCode<'dossiers', 'answer'>> {
  if (!mayAct(officer.grants, 'liaison', file.path)) return refuse('DOSSIER_NOT_FOUND')
  const finding = file.findings.find((known) => known.id === id)
  if (!finding) return refuse('FINDING_NOT_FOUND')
  // The same answer sent again is the same, turned down or not: a better one reads otherwise.
  if (finding.answer?.text === text) return {}
  if (!isOpen(finding)) return refuse('ALREADY_ANSWERED')
  const answer = { text, by: officer.name, at: now.getTime() }
  return {
    findings: file.findings.map((known) =>
      known.id === id ? { ...known, answer, accepted: null } : known,
    ),
  }
}

/** Tells the reviewer, once for an answer. Three operations. */
async function tellReviewer(file: Dossier, id: string): Promise<void> {
  const given = file.findings.find((known) => known.id === id)?.answer
  if (file.reviewer === null || !given) return
  await tell([
    {
      ...{ to: file.reviewer, kind: 'findingAnswered', cause: `${id}:${given.at}`, at: given.at },
      about: { ...ABOUT_NOTHING, dossier: file._id, title: file.number },
    },
  ])
}

/** The agency's answer to a finding (整改答复). Two operations, three for telling the reviewer. */
export const answer: UseCase<'dossiers', 'answer'> = async (call, input) => {
  const words = await wordsRefused(call, [input.text])
  if (isRefusal(words)) return words
  const { dossiers: rules } = await currentPlan(call.now)
  const file = await changeDossier(input.dossier, (known) => answered(known, input, call))
  if (isRefusal(file)) return file
  await tellReviewer(file, input.finding)
  return showDossier(file, call.officer, call.now, rules)
}
