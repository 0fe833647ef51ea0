import { divided, type Hundredths } from '../points'
import type { Stage } from './event'
import type { StageEvidence } from './evidence'
import type { MeetTerms } from './meet'
import { allRound, type OverallStanding, unitStanding } from './overall'
import type { Left } from './panel'
import { type RawScore, rawScores } from './raw'
import { panelSums, type Sum } from './shift'
import { eventStanding, type StandingRow } from './standing'

/** How an entrant's score of one stage came about (得分经过). */
export interface ScoreWay {
  readonly event: string
  readonly eventName: string
  readonly stage: Stage
  /** Judge by judge, without names. */
  readonly sheets: readonly { readonly total: Hundredths; readonly left: Left }[]
  /** A measured value with the points it gave; null elsewhere, and for who did not finish. */
  readonly measured: { readonly value: number; readonly points: Hundredths } | null
  /** What the own panel gave, and all together, before it was moved. */
  readonly panel: Sum | null
  readonly all: Sum
  readonly weight: number
  readonly row: StandingRow
}

/** Several watches stopped one run: the mean of the values that counted, rounded. */
function measuredOf({ sheets, raw }: RawScore): ScoreWay['measured'] {
  const values = sheets.filter(({ left }) => left === 'none').flatMap(({ value }) => value ?? [])
  if (values.length === 0 || raw === null) return null
  const sum = values.reduce((total, value) => total + value, 0)
  return { value: divided(sum, values.length), points: raw }
}

/** How an entrant's score of a stage came about, reckoned from the evidence; undefined when it took no part. */
export function scoreWay(evidence: StageEvidence, entrant: string): ScoreWay | undefined {
  const scores = rawScores(evidence)
  const own = scores.find((one) => one.entrant === entrant)
  const row = eventStanding(evidence).find((one) => one.entrant === entrant)
  if (!own || !row) return undefined
  const sums = panelSums(scores)
  return {
    event: evidence.event.id,
    eventName: evidence.event.name,
    stage: evidence.stage,
    sheets: own.sheets.map(({ total, left }) => ({ total, left })),
    measured: evidence.event.scoring.kind === 'measured' ? measuredOf(own) : null,
    panel: own.panel === null ? null : (sums.panels.get(own.panel) ?? null),
    all: sums.all,
    weight: evidence.event.weight,
    row,
  }
}

/** Whether a stage counts towards standings over several events: an event's last one does, the final (决赛成绩计入). */
export const isCounted = ({
  event,
  stage,
}: {
  readonly event: Pick<StageEvidence['event'], 'stages'>
  readonly stage: Stage
}): boolean => stage === event.stages.at(-1)

/** A result as it was published: its evidence and its rows. */
export interface PublishedStage extends StageEvidence {
  readonly version: number
  readonly rows: readonly StandingRow[]
}

/** All that is kept of a meet's results; `overall` only when the meet is over. */
export interface MeetSnapshot {
  readonly terms: Pick<MeetTerms, 'events' | 'rules'>
  readonly results: readonly PublishedStage[]
  readonly overall: {
    readonly allRound: readonly OverallStanding[]
    readonly units: readonly OverallStanding[]
  } | null
}

/** A step of an explanation: what follows from the evidence beside what was published, and whether it is the same. */
export type MeetStep =
  | {
      readonly step: 'score'
      readonly version: number
      readonly way: ScoreWay
      readonly kept: StandingRow | undefined
      readonly same: boolean
    }
  | {
      readonly step: 'allRound' | 'unit'
      readonly anew: OverallStanding
      /** Undefined while the meet runs: nothing is kept yet. */
      readonly kept: OverallStanding | undefined
      readonly same: boolean
    }

const sameRow = (a: StandingRow, b: StandingRow | undefined): boolean =>
  b !== undefined &&
  (['raw', 'shift', 'score', 'counted', 'rank', 'toldBy'] as const).every(
    (field) => a[field] === b[field],
  )

const sameOverall = (a: OverallStanding, b: OverallStanding | undefined): boolean =>
  b !== undefined &&
  (['rank', 'total', 'firsts', 'toldBy'] as const).every((field) => a[field] === b[field]) &&
  a.parts.length === b.parts.length &&
  a.parts.every(({ event, counted, weight }, nth) => {
    const part = b.parts[nth]
    return part?.event === event && part.counted === counted && part.weight === weight
  })

function overallStep(
  step: 'allRound' | 'unit',
  anew: OverallStanding | undefined,
  kept: readonly OverallStanding[] | undefined,
): MeetStep[] {
  if (!anew) return []
  const before = kept?.find(({ id }) => id === anew.id)
  return [{ step, anew, kept: before, same: kept === undefined || sameOverall(anew, before) }]
}

/**
 * Recomputes what a meet's published results say of an entrant, from their evidence alone (复算): its score by stage, its
 * all-round row and its unit's. Nothing for who is in no result.
 */
export function explainMeet(
  { terms, results, overall }: MeetSnapshot,
  entrant: string,
): readonly MeetStep[] {
  const entrants = new Map(results.flatMap((one) => one.entrants).map((one) => [one.id, one]))
  const counted = results
    .filter(isCounted)
    .map((evidence) => ({ event: evidence.event.id, rows: eventStanding(evidence) }))
  const unit = entrants.get(entrant)?.unit
  const all = [...entrants.values()]
  const scores = results.flatMap((result): MeetStep[] => {
    const way = scoreWay(result, entrant)
    const kept = result.rows.find((row) => row.entrant === entrant)
    if (!way) return []
    return [{ step: 'score', version: result.version, way, kept, same: sameRow(way.row, kept) }]
  })
  const single = allRound(terms, all, counted).find(({ id }) => id === entrant)
  const own = unitStanding(terms, all, counted).find(({ id }) => id === unit)
  return [
    ...scores,
    ...overallStep('allRound', single, overall?.allRound),
    ...overallStep('unit', own, overall?.units),
  ]
}
