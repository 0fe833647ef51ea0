import type { Reply } from '#contract/index'
import type { Officer } from '#domain/org'
import { refuse, type UseCase } from '#server/platform'
import { entrantWords } from '../entrant-words'
import { isOf, stageOf } from '../in-stages'
import { entrantsOf, eventOf, inOrder, meetOf, type OfStage } from '../meet-of'
import { type ResultRows, rowsOfStage } from '../results-of'
import type { EntrantFile, MeetFile } from '../store'
import { isMine, mayAppealFor } from './mine'
import { isWaiting, shownState } from './shown-state'

type Result = NonNullable<Reply<'meets', 'event'>['result']>

/** Names and drawn numbers of the entrants of one stage. */
interface Known {
  readonly entrants: ReadonlyMap<string, EntrantFile>
  readonly numbers: ReadonlyMap<string, number>
}

function knownAt(meet: MeetFile, of: OfStage, all: readonly EntrantFile[]): Known {
  return {
    entrants: new Map(all.map((entrant) => [entrant.id, entrant])),
    numbers: new Map(inOrder(meet, of, all).map(({ id, number }) => [id, number])),
  }
}

const rowsShown = (
  { rows }: ResultRows,
  { entrants, numbers }: Known,
  officer: Officer,
): Result['rows'] =>
  rows.flatMap(({ entrant: id, rank, raw, score, counted, toldBy }) => {
    const entrant = entrants.get(id)
    if (!entrant) return []
    const words = entrantWords(entrant, numbers.get(id) ?? null)
    return [{ ...words, rank, raw, score, counted, toldBy, mine: isMine(entrant, officer) }]
  })

const changesShown = ({ changes }: ResultRows, { entrants }: Known): Result['changes'] =>
  changes.map((change) => ({ ...change, name: entrants.get(change.entrant)?.name ?? '' }))

/** Until when a shown version may be appealed; what is held back behind it has not begun its time. */
const appealsUntil = (meet: MeetFile, of: OfStage): number | null => {
  const state = stageOf(meet, of)
  return state && !state.held ? state.appealsUntil : null
}

/** Whether appeals against a stage's result are taken now (申诉期). */
export const takesAppeals = (meet: MeetFile, of: OfStage, now: Date): boolean =>
  stageOf(meet, of)?.state === 'provisional' && now.getTime() <= (appealsUntil(meet, of) ?? 0)

const resultShown = (
  { meet, of, known, now }: { meet: MeetFile; of: OfStage; known: Known; now: Date },
  result: ResultRows,
  officer: Officer,
): Result => ({
  state: shownState(meet, of, now),
  version: result.version,
  at: result.at,
  appealsUntil: appealsUntil(meet, of),
  rows: rowsShown(result, known, officer),
  changes: changesShown(result, known),
  reason: result.reason,
})

/**
 * An event's stage with its scoring, its running order and, as far as it is published and not held back, its standing.
 * Three operations.
 */
export const event: UseCase<'meets', 'event'> = async ({ officer, now }, of) => {
  const meet = await meetOf(of.meet)
  if (!meet) return refuse('MEET_NOT_FOUND')
  const found = eventOf(meet, of)
  if (!found) return refuse('EVENT_NOT_FOUND')
  const [all, result] = await Promise.all([entrantsOf(of.meet), rowsOfStage(meet, of, 'shown')])
  const known = knownAt(meet, of, all)
  const inResult = new Set(result?.rows.map(({ entrant }) => entrant))
  const own = all.filter(({ id }) => inResult.has(id)).filter((one) => mayAppealFor(one, officer))
  return {
    ...of,
    ...{ name: found.name, kind: found.kind, at: found.at, place: found.place },
    scoring: found.scoring,
    seed: meet.draws.find(isOf(of))?.seed ?? null,
    order: inOrder(meet, of, all).map((entrant) => entrantWords(entrant, entrant.number)),
    result: result ? resultShown({ meet, of, known, now }, result, officer) : null,
    frozen: isWaiting(meet, now),
    mayAppeal: takesAppeals(meet, of, now) ? own.map(({ id }) => id) : [],
  }
}
