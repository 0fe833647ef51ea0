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

/** How all that an entrant has came about: its scores by stage, its all-round row and its unit's. */
export interface MeetWay {
  readonly scores: readonly ScoreWay[]
  readonly allRound: OverallStanding | undefined
  readonly unit: OverallStanding | undefined
}

/** Recomputes what a meet's published results say of an entrant, from their evidence alone (复算). */
export function explainMeet(
  terms: Pick<MeetTerms, 'events' | 'rules'>,
  results: readonly StageEvidence[],
  entrant: string,
): MeetWay {
  const entrants = new Map(results.flatMap((one) => one.entrants).map((one) => [one.id, one]))
  const counted = results
    .filter(isCounted)
    .map((evidence) => ({ event: evidence.event.id, rows: eventStanding(evidence) }))
  const unit = entrants.get(entrant)?.unit
  const all = [...entrants.values()]
  return {
    scores: results.flatMap((evidence) => scoreWay(evidence, entrant) ?? []),
    allRound: allRound(terms, all, counted).find(({ id }) => id === entrant),
    unit: unitStanding(terms, all, counted).find(({ id }) => id === unit),
  }
}
