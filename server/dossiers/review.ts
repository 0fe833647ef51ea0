import type { Input, RefusalCode } from '#contract/index'
import { answerBy, type DossierRules, gradeOf, mayReviewAt } from '#domain/dossiers'
import { flawsOf, isFailed, mostOf, totalOf } from '#domain/rubric'
import { recordAct } from '#server/org'
import { currentPlan } from '#server/plan'
import { isRefusal, type OfficerCall, type Refusal, refuse, type UseCase } from '#server/platform'
import { type Change, changeDossier } from './change'
import { showDossier } from './show'
import type { Dossier } from './store'
import { tellAgency } from './tell-agency'
import { wordsRefused } from './words-refused'

type Review = Input<'dossiers', 'review'>

const wordsOf = ({ marks, findings }: Review): string[] => [
  ...Object.values(marks).map(({ note }) => note),
  ...findings.map(({ text }) => text),
]

/** Criteria in one order, so that the same review sent again reads the same. */
const textOf = (marks: Review['marks']): string =>
  JSON.stringify(
    Object.keys(marks)
      .sort()
      .map((id) => {
        const mark = marks[id]
        return [id, mark?.given, Object.entries(mark?.met ?? {}).sort(), mark?.note]
      }),
  )

const isSame = ({ result, findings }: Dossier, review: Review): boolean =>
  result !== null &&
  textOf(result.marks) === textOf(review.marks) &&
  findings.length === review.findings.length &&
  findings.every(({ id, text }, place) => {
    const sent = review.findings[place]
    return sent?.id === id && sent.text === text
  })

/** Findings are told apart by their ids: one sent twice is one. */
const findingsOf = ({ findings }: Review, now: Date, { answerDays }: DossierRules) =>
  [...new Map(findings.map((finding) => [finding.id, finding])).values()].map(({ id, text }) => ({
    ...{ id, text, answerBy: answerBy(now, answerDays), answer: null, accepted: null },
  }))

/** The review as it is signed, or what keeps it from being. */
function signed(
  file: Dossier,
  review: Review,
  { officer, now }: OfficerCall,
  rules: DossierRules,
): Change | Refusal<RefusalCode<'dossiers', 'review'>> {
  if (!mayReviewAt(file, officer, rules.apartDepth)) return refuse('OWN_UNIT')
  if (file.reviewer !== officer._id || file.rubric === null) return refuse('NOT_TAKEN')
  if (file.result !== null) return isSame(file, review) ? {} : refuse('ALREADY_REVIEWED')
  const { rubric } = file
  const flaws = flawsOf(rubric, review.marks)
  if (flaws.length > 0) return refuse('NOT_COMPLETE', { flaws })
  const [total, most] = [totalOf(rubric, review.marks), mostOf(rubric)]
  const findings = findingsOf(review, now, rules)
  if (total < most && findings.length === 0) return refuse('FINDING_NEEDED')
  const known = new Set(rubric.criteria.map(({ id }) => id))
  const marks = Object.fromEntries(Object.entries(review.marks).filter(([id]) => known.has(id)))
  const grade = gradeOf(total, most, rules, isFailed(rubric, marks))
  const result = { marks, total, most, grade, by: officer.name, at: now.getTime() }
  return { result, findings, open: findings.length }
}

/**
 * Signs the review (签名提交): one conditional change, locked from then on; the agency is told. Two operations, one
 * more for the audit log, four for telling.
 */
export const review: UseCase<'dossiers', 'review'> = async (call, input) => {
  const { officer, now } = call
  const { dossiers: rules } = await currentPlan(now)
  const words = await wordsRefused(call, wordsOf(input))
  if (isRefusal(words)) return words
  const file = await changeDossier(input.dossier, (known) => signed(known, input, call, rules))
  if (isRefusal(file)) return file
  await recordAct(call, file._id, {
    ...{ act: 'reviewDossier', on: file.number, onId: file._id },
    ...{ unitName: file.name, path: file.path },
  })
  await tellAgency(file)
  return showDossier(file, officer, now, rules)
}
