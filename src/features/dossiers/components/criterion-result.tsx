import { type Criterion, type Mark, pointsOf } from '#domain/rubric'
import { EvidenceRow } from '#ui'
import { dossierCopy as copy } from '../copy/dossier'
import { pointsText } from '../copy/words'

/** Why points were taken from a criterion, one reason after the other. */
function reasonsOf({ deductions }: Criterion, { met, note }: Mark): string {
  const reasons = deductions.flatMap(({ id, what, isFatal }) => {
    const times = met[id] ?? 0
    if (times === 0) return []
    return [isFatal ? copy.fatal(what) : copy.met(what, times)]
  })
  const taken = reasons.length === 0 ? [copy.full] : reasons
  return (note === '' ? taken : [...taken, copy.note(note)]).join('；')
}

/** A criterion with its points and what they were taken for (逐项结果). */
export function CriterionResult({ criterion, mark }: { criterion: Criterion; mark: Mark }) {
  return (
    <EvidenceRow
      what={criterion.name}
      proof={reasonsOf(criterion, mark)}
      points={pointsText(pointsOf(criterion, mark))}
      most={pointsText(criterion.most)}
    />
  )
}
