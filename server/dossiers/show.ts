import type { Reply } from '#contract/index'
import { type DossierRules, fileSightOf, isHeld, mayReviewAt } from '#domain/dossiers'
import { mayAct, type Officer } from '#domain/org'
import { refuse } from '#server/platform'
import type { Dossier, Finding } from './store'

type Shown = Reply<'dossiers', 'read'>

/** May be answered: not yet, or not well enough. */
export const isOpen = ({ answer, accepted }: Finding): boolean =>
  answer === null || accepted === false

const waitsForReviewer = ({ answer, accepted }: Finding): boolean =>
  answer !== null && accepted === null

/** Free for this reviewer: drawn, not reviewed, of no unit of theirs, and in nobody else's hands. */
export const mayTake = (file: Dossier, who: Officer, now: Date, rules: DossierRules): boolean =>
  file.drawn &&
  file.result === null &&
  mayReviewAt(file, who, rules.apartDepth) &&
  (file.reviewer === who._id || !isHeld(file.takenAt, now.getTime(), rules.heldDays))

function resultOf({ result }: Dossier, isWhole: boolean): Shown['result'] {
  if (result === null) return null
  const { marks, by, total, most, grade, at } = result
  return { marks: isWhole ? marks : null, reviewer: isWhole ? by : null, total, most, grade, at }
}

/** A file as far as the asker sees it (案卷); who may not know of it is told that there is none. */
export function showDossier(file: Dossier, who: Officer, now: Date, rules: DossierRules) {
  const sight = fileSightOf(file, who)
  if (sight === 'nothing') return refuse('DOSSIER_NOT_FOUND')
  const isWhole = sight === 'whole'
  const isMine = file.reviewer === who._id
  const isReviewer = isMine && mayReviewAt(file, who, rules.apartDepth)
  const findings = isWhole ? file.findings : []
  const shown: Shown = {
    ...{ dossier: file._id, year: file.year, number: file.number, kind: file.kind },
    ...{ unit: file.unit, name: file.name, parentName: file.parentName, drawn: file.drawn },
    cause: isWhole ? file.cause : null,
    closed: isWhole ? file.closed : null,
    rubric: file.rubric ?? rules.checklists[file.kind],
    result: resultOf(file, isWhole),
    findings,
    takenByMe: isReviewer && file.result === null,
    mayTake: mayTake(file, who, now, rules) && !isMine,
    mayAnswer: mayAct(who.grants, 'liaison', file.path) && findings.some(isOpen),
    mayAccept: isReviewer && findings.some(waitsForReviewer),
  }
  return shown
}
