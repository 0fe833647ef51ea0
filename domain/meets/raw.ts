import { divided, type Hundredths } from '../points'
import type { Entrant } from './entrant'
import type { CountedSheet, StageEvidence } from './evidence'
import { type Left, panelScore } from './panel'
import { takenScore } from './taken'

/** A sheet with what became of it in the mean. */
export interface WeighedSheet extends CountedSheet {
  readonly left: Left
}

/** What an entrant has before panels are made comparable (原始分). */
export interface RawScore {
  readonly entrant: string
  /** Null where nobody judged. */
  readonly panel: string | null
  /** Judge by judge. */
  readonly sheets: readonly WeighedSheet[]
  /** Null: no score (弃权). */
  readonly raw: Hundredths | null
}

function rawFor(
  evidence: StageEvidence,
  entrant: Entrant,
  sheets: readonly CountedSheet[],
): RawScore {
  const { scoring } = evidence.event
  const none = { entrant: entrant.id, panel: null, sheets: [] }
  if (scoring.kind === 'taken') return { ...none, raw: takenScore(evidence, entrant) }
  const inOrder = sheets.toSorted((a, b) => a.judge - b.judge)
  const totals = inOrder.map(({ total }) => total)
  const { mean, left } = panelScore(totals, scoring.panel)
  return {
    entrant: entrant.id,
    panel: inOrder[0]?.panel ?? null,
    sheets: inOrder.map((sheet, place) => ({ ...sheet, left: left[place] ?? 'none' })),
    raw: mean,
  }
}

/** The raw scores of all entrants of a stage, in the order of their ids: the same for any order of what comes in. */
export function rawScores(evidence: StageEvidence): RawScore[] {
  const byEntrant = new Map<string, CountedSheet[]>()
  for (const sheet of evidence.sheets)
    byEntrant.set(sheet.entrant, [...(byEntrant.get(sheet.entrant) ?? []), sheet])
  return evidence.entrants
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entrant) => rawFor(evidence, entrant, byEntrant.get(entrant.id) ?? []))
}

/** The mean of a criterion over the sheets that counted: what tells equals apart; 0 without any. */
export function criterionMean({ sheets }: RawScore, criterion: string): Hundredths {
  const counted = sheets.filter(({ left }) => left === 'none')
  const sum = counted.reduce((total, sheet) => total + (sheet.byCriterion[criterion] ?? 0), 0)
  return counted.length === 0 ? 0 : divided(sum, counted.length)
}
