import type { Hundredths } from '../points'
import type { Evidence, EvidenceByIndicator } from './evidence'
import { type Indicator, indicatorsOf, type Scheme } from './scheme'
import type { FlagScore, IndicatorScore } from './score'
import { scoreOf } from './score-of'
import type { Source } from './source'

/** As many chances as are read at a glance. */
const SHOWN = 4
/** More is not mended at once. */
const MENDED_MOST = 2

/**
 * Shares of which what is missing can still be made good: 补考, 补正后复评, 整改, and what was planned and is not done
 * yet. A place in a contest or what citizens thought can't; and no complaint (投诉) is a chance, lest anybody be
 * pressed to take one back.
 */
const MENDABLE: readonly Source[] = [
  'exam.passed',
  'dossiers.good',
  'dossiers.answered',
  'record.roadSections',
  'record.partyLife',
  'record.drills',
]

/** What would change a unit's score (还差什么): how often what, and what it would bring to the total. */
export interface Chance {
  readonly indicator: Indicator
  readonly how: 'oneMore' | 'mend'
  readonly count: number
  readonly gain: Hundredths
}

const supposed = (part: number): Evidence => ({
  id: 'supposed',
  proof: 'record',
  of: 'supposed',
  title: '',
  part,
  whole: 0,
  place: null,
  at: 0,
})

function possible(indicator: Indicator, { part, whole }: IndicatorScore) {
  const { rule, source } = indicator
  if (rule.kind === 'each') return { how: 'oneMore' as const, count: 1 }
  if (rule.kind === 'deduct' || !MENDABLE.includes(source)) return undefined
  const missing = Math.ceil((whole * rule.fullPercent) / 100) - part
  return missing > 0 ? { how: 'mend' as const, count: Math.min(missing, MENDED_MOST) } : undefined
}

const evidenceIn = ({ indicators }: FlagScore): EvidenceByIndicator =>
  Object.fromEntries(indicators.map(({ indicator, evidence }) => [indicator, evidence]))

function gainOf(
  scheme: Scheme,
  score: FlagScore,
  { indicator, evidence }: IndicatorScore,
  count: number,
) {
  const more = { ...evidenceIn(score), [indicator]: [...evidence, supposed(count)] }
  return (scoreOf(scheme, more).total ?? 0) - (score.total ?? 0)
}

/** What would raise a unit's total most, at most four, each reckoned by the scheme itself; the best first. */
export function chancesOf(scheme: Scheme, score: FlagScore): Chance[] {
  const byId = new Map(score.indicators.map((each) => [each.indicator, each]))
  return indicatorsOf(scheme)
    .flatMap((indicator) => {
      const measured = byId.get(indicator.id)
      const way = measured && possible(indicator, measured)
      if (!measured || !way) return []
      return [{ indicator, ...way, gain: gainOf(scheme, score, measured, way.count) }]
    })
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, SHOWN)
}
