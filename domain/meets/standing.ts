import type { Hundredths } from '../points'
import { countedOf } from './counted'
import type { MeetEvent } from './event'
import type { StageEvidence } from './evidence'
import { mostOfScoring } from './most'
import { type Key, placed } from './places'
import { criterionMean, type RawScore, rawScores } from './raw'
import { panelSums, shiftOf } from './shift'

/** A row of an event's standing (单项名次); without a score (弃权) it has no rank and counts nothing. */
export interface StandingRow {
  readonly entrant: string
  readonly raw: Hundredths | null
  /** By how much its panel was moved. */
  readonly shift: number
  readonly score: Hundredths | null
  /** Of 100.00, as it counts towards standings over several events. */
  readonly counted: Hundredths | null
  readonly rank: number | null
  /** The criterion that told it from one with the same score. */
  readonly toldBy: string | null
}

/** Who has a score, after panels were made comparable. */
interface Scored extends RawScore {
  readonly raw: Hundredths
  readonly shift: number
  readonly score: Hundredths
}

function scoredOf(evidence: StageEvidence, scores: readonly RawScore[]): Scored[] {
  const most = mostOfScoring(evidence.event.scoring)
  const sums = panelSums(scores)
  return scores.flatMap((one) => {
    if (one.raw === null) return []
    const shift = shiftOf(evidence, sums, one.panel)
    return [{ ...one, raw: one.raw, shift, score: Math.min(most, Math.max(0, one.raw + shift)) }]
  })
}

/** The score, then the criteria the event declares, by their means. */
function keysOf({ scoring, tieBreaks }: MeetEvent): Key<Scored>[] {
  const byScore: Key<Scored> = { by: null, of: ({ score }) => score }
  if (scoring.kind !== 'judged' && scoring.kind !== 'checked') return [byScore]
  const { criteria } = scoring.rubric
  const byCriterion = tieBreaks.map((id) => ({
    by: criteria.find((criterion) => criterion.id === id)?.name ?? id,
    of: (scored: Scored) => criterionMean(scored, id),
  }))
  return [byScore, ...byCriterion]
}

const withoutScore = ({ entrant }: RawScore): StandingRow => ({
  entrant,
  raw: null,
  shift: 0,
  score: null,
  counted: null,
  rank: null,
  toldBy: null,
})

/**
 * The standing of an event's stage (单项排名) from its evidence, the best first; of those who share a place the lower id,
 * and who has no score comes last. The order of what comes in changes nothing.
 */
export function eventStanding(evidence: StageEvidence): StandingRow[] {
  const { event, rules } = evidence
  const scores = rawScores(evidence)
  const most = mostOfScoring(event.scoring)
  const rows = placed(scoredOf(evidence, scores), keysOf(event)).map(
    ({ item: { entrant, raw, shift, score }, rank, toldBy }) => ({
      ...{ entrant, raw, shift, score, rank, toldBy },
      counted: countedOf({ score, rank }, most, rules),
    }),
  )
  return [...rows, ...scores.filter(({ raw }) => raw === null).map(withoutScore)]
}
