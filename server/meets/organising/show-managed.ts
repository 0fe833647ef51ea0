import type { Reply } from '#contract/index'
import { beijingDay } from '#domain/beijing-day'
import { entrantWords } from '../entrant-words'
import { missingSheets } from '../evidence-of'
import { declaredStages, isOf, stageOf } from '../in-stages'
import { entrantsOf, eventOf, type OfStage, stageStateOf } from '../meet-of'
import { type ResultRows, rowsOfResults } from '../results-of'
import { type SheetSeen, sheetsSeen } from '../sheets-of'
import { stageEntrants } from '../stage-entrants'
import {
  type EntrantFile,
  type MeetAppeal,
  type MeetFile,
  meetAppeals,
  takenScores,
} from '../store'

type Managed = Reply<'meets', 'manage'>

const MOST_APPEALS = 200
const MOST_STAGES = 40

/** What a meet's organisers see beside the meet itself. */
interface Beside {
  readonly entrants: readonly EntrantFile[]
  readonly sheets: readonly SheetSeen[]
  readonly rows: readonly ResultRows[]
  readonly appeals: readonly MeetAppeal[]
  /** Stages whose scores were taken over. */
  readonly taken: ReadonlySet<string>
}

const idOf = ({ meet, event, stage }: OfStage): string => [meet, event, stage].join(':')

async function besideOf(meet: MeetFile): Promise<Beside> {
  const [entrants, sheets, rows, appeals, taken] = await Promise.all([
    entrantsOf(meet._id),
    sheetsSeen(meet._id),
    rowsOfResults(meet, 'newest'),
    meetAppeals.find(
      { meet: meet._id, answered: false },
      { sort: [['at', 'asc']], limit: MOST_APPEALS },
    ),
    takenScores.find({ meet: meet._id }, { limit: MOST_STAGES, fields: { _id: true } }),
  ])
  return { entrants, sheets, rows, appeals, taken: new Set(taken.map(({ _id }) => _id)) }
}

function missingOf(meet: MeetFile, of: OfStage, { entrants, sheets, rows, taken }: Beside): number {
  const rowsAt = (stage: string) =>
    rows.find((one) => one.event.id === of.event && one.stage === stage)?.rows ?? []
  const preliminary = of.stage === 'final' ? rowsAt('preliminary') : []
  const stays = new Set(rowsAt(of.stage).map(({ entrant }) => entrant))
  const here = stageEntrants(meet, of, entrants, { preliminary, stays })
  if (eventOf(meet, of)?.scoring.kind === 'taken') return taken.has(idOf(of)) ? 0 : here.length
  return missingSheets(meet, of, here, sheets.filter(isOf(of)))
}

function resultShown(
  meet: MeetFile,
  of: OfStage,
  beside: Beside,
  now: Date,
): Managed['results'][number] {
  const state = stageOf(meet, of)
  return {
    ...of,
    state: stageStateOf(meet, of, now),
    version: state?.version ?? 0,
    missing: missingOf(meet, of, beside),
    held: state?.held ?? false,
    appealsUntil: state?.appealsUntil ?? null,
  }
}

const entrantShown = (entrant: EntrantFile): Managed['entrants'][number] => ({
  ...entrantWords(entrant, null),
  kind: entrant.kind,
  events: entrant.events,
  members: entrant.members,
})

const panelShown = ({
  judges,
  chief,
  ...panel
}: MeetFile['panels'][number]): Managed['panels'][number] => ({
  ...panel,
  judges: judges.map(({ judge, name }) => ({ judge, name, chief: judge === chief })),
})

const appealShown = (
  { terms }: MeetFile,
  { _id, event, stage, entrant, entrantName, text, at }: MeetAppeal,
): Managed['appeals'][number] => ({
  ...{ id: _id, event, stage, entrant, entrantName, text, at },
  eventName: terms.events.find(({ id }) => id === event)?.name ?? '',
})

/** A meet as its organisers see it. Five operations, one more for each further 500 sheets. */
export async function showManaged(meet: MeetFile, now: Date): Promise<Managed> {
  const beside = await besideOf(meet)
  const { _id, place, seq, state, terms, draws, revealed, acts } = meet
  return {
    ...{ meet: _id, place, version: seq, state, now: now.getTime(), revealed },
    terms: { ...terms, from: beijingDay(terms.from), until: beijingDay(terms.until) },
    entrants: beside.entrants.map(entrantShown),
    panels: meet.panels.map(panelShown),
    draws: draws.map(({ event, stage, seed, at }) => ({ meet: _id, event, stage, seed, at })),
    results: declaredStages(meet).map((of) => resultShown(meet, { meet: _id, ...of }, beside, now)),
    appeals: beside.appeals.map((appeal) => appealShown(meet, appeal)),
    acts: acts.map(({ what, by, at, reason }) => ({ what, by, at, reason })),
  }
}
