import { fitsRecord, type PeriodDays, RECORD_NUMBERS } from '#domain/honours'
import { enterCopy as copy, periodText } from './copy'
import type { RecordDraft } from './draft'

/** What a draft lacks (缺项), a sentence each; an empty object may be sent. */
export interface Gaps {
  readonly unit?: string
  readonly day?: string
  readonly title?: string
  readonly figures?: string
  readonly proof?: string
}

function wrongFigures({ kind }: RecordDraft): string {
  if (RECORD_NUMBERS[kind].are === 'count') return copy.wrongCount
  return kind === 'drills' ? copy.wrongTrained : copy.wrongFigures
}

/** The figures as they are sent: what is only counted has no whole. */
export const figuresOf = ({ kind, part, whole }: RecordDraft) => ({
  part,
  whole: RECORD_NUMBERS[kind].are === 'count' ? 0 : whole,
})

/** What is missing or impossible; without a period only what a phone can tell. */
export function gapsOf(draft: RecordDraft, today: string, period: PeriodDays | null): Gaps {
  const { unit, day, title, proof, kind } = draft
  const outside = period !== null && (day < period.from || day > period.until || day > today)
  return {
    ...(unit === '' && { unit: copy.unitMissing }),
    ...(outside && { day: copy.wrongDay(periodText(period)) }),
    ...(title.trim() === '' && { title: copy.nameMissing }),
    ...(!fitsRecord(kind, figuresOf(draft)) && { figures: wrongFigures(draft) }),
    ...(proof.trim() === '' && { proof: copy.proofMissing }),
  }
}
