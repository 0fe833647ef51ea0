import { divided, type Hundredths } from '../points'
import type { StageEvidence } from './evidence'
import type { RawScore } from './raw'

/** The raw scores of one panel, or of all, added up. */
export interface Sum {
  readonly sum: number
  readonly count: number
}

/** Panels with what they gave, and all together. */
export interface PanelSums {
  readonly panels: ReadonlyMap<string, Sum>
  readonly all: Sum
}

const NOTHING: Sum = { sum: 0, count: 0 }
const plus = ({ sum, count }: Sum, raw: Hundredths): Sum => ({ sum: sum + raw, count: count + 1 })

/** Adds up what each panel gave; who has no score is in no sum. */
export function panelSums(scores: readonly RawScore[]): PanelSums {
  const panels = new Map<string, Sum>()
  let all = NOTHING
  for (const { panel, raw } of scores) {
    if (panel === null || raw === null) continue
    panels.set(panel, plus(panels.get(panel) ?? NOTHING, raw))
    all = plus(all, raw)
  }
  return { panels, all }
}

/** Whether panels of judges are made comparable here: only where people judge, and several panels did. */
const isShifted = ({ event, rules }: StageEvidence, { panels }: PanelSums): boolean =>
  rules.acrossPanels === 'mean' &&
  (event.scoring.kind === 'judged' || event.scoring.kind === 'checked') &&
  panels.size > 1

/**
 * By how much a panel's scores are moved (赛区折算): the mean of all less its own mean, rounded once, at the end. 0 where
 * nothing is moved.
 */
export function shiftOf(evidence: StageEvidence, sums: PanelSums, panel: string | null): number {
  const own = panel === null ? undefined : sums.panels.get(panel)
  if (!own || !isShifted(evidence, sums)) return 0
  const { all } = sums
  return divided(all.sum * own.count - own.sum * all.count, all.count * own.count)
}
