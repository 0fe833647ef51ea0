import type { Reply } from '#contract/index'
import type { MeetEvent, Stage } from '#domain/meets'
import {
  entrantsOf,
  inOrder,
  type MeetFile,
  meetsJudgedBy,
  type SheetFile,
  sheets,
  stageStateOf,
} from '#server/meets'
import { command, type OfficerCall, type UseCase } from '#server/platform'
import { ownPanels, panelOf, staysAway } from './seat'

type Duty = Reply<'judging', 'duties'>['duties'][number]
type Known = Pick<SheetFile, 'meet' | 'event' | 'stage' | 'entrant' | 'state'>
type Judged = Awaited<ReturnType<typeof entrantsOf>>

const FIELDS = { meet: true, event: true, stage: true, entrant: true, state: true }
const MOST_SHEETS = 1000

/** The states of all sheets of a judge at these meets. One operation. */
const statesOf = (judge: string, meets: readonly MeetFile[]): Promise<Known[]> =>
  sheets.find(
    { judge, meet: command.in(meets.map(({ _id }) => _id)) },
    { limit: MOST_SHEETS, fields: FIELDS },
  )

/** One stage of one event, as it stands for this judge. */
function dutyAt(
  meet: MeetFile,
  event: MeetEvent,
  stage: Stage,
  { officer, now }: OfficerCall,
  known: { readonly entrants: Judged; readonly sheets: readonly Known[] },
): readonly Duty[] {
  const of = { meet: meet._id, event: event.id, stage }
  const panels = ownPanels(meet, of, officer._id)
  if (panels.length === 0) return []
  const mine = inOrder(meet, of, known.entrants).filter(
    (entrant) =>
      entrant.state === 'in' &&
      panelOf(panels, entrant) &&
      !staysAway({ meet, panels }, officer, entrant),
  )
  const states = new Map(
    known.sheets
      .filter((sheet) => sheet.event === event.id && sheet.stage === stage)
      .map((sheet) => [sheet.entrant, sheet.state]),
  )
  const count = (state: SheetFile['state']) =>
    mine.filter(({ id }) => states.get(id) === state).length
  return [
    {
      ...of,
      title: meet.terms.title,
      name: event.name,
      kind: event.kind,
      at: event.at,
      place: event.place,
      state: stageStateOf(meet, of, now),
      entrants: mine.length,
      signed: count('signed'),
      unlocked: count('unlocked'),
      chief: panels.some(({ chief }) => chief === officer._id),
    },
  ]
}

/** Where I judge (评委席), what comes first first. Two operations, and one for each meet that runs. */
export const duties: UseCase<'judging', 'duties'> = async (call) => {
  const meets = await meetsJudgedBy(call.officer._id)
  if (meets.length === 0) return { duties: [] }
  const known = await statesOf(call.officer._id, meets)
  const each = meets.map(async (meet) => {
    const entrants = await entrantsOf(meet._id)
    const own = known.filter((sheet) => sheet.meet === meet._id)
    return meet.terms.events.flatMap((event) =>
      event.stages.flatMap((stage) => dutyAt(meet, event, stage, call, { entrants, sheets: own })),
    )
  })
  return { duties: (await Promise.all(each)).flat().sort((a, b) => a.at - b.at) }
}
