import type { Reply } from '#contract/index'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { meetInPlace } from '../change'
import { entrantWords } from '../entrant-words'
import { stageOf } from '../in-stages'
import {
  entrantsOf,
  eventOf,
  inOrder,
  judgesOf,
  type OfStage,
  panelFor,
  panelsOf,
  sheetStateOf,
  stageStateOf,
} from '../meet-of'
import { sheetsOf } from '../sheets-of'
import type { EntrantFile, MeetFile, SheetFile } from '../store'

type Row = Reply<'meets', 'sheets'>['rows'][number]
type Numbered = EntrantFile & { readonly number: number }

/** One entrant with the sheet of each judge of its panel; none where no panel judges it. */
function rowOf(meet: MeetFile, of: OfStage, entrant: Numbered, sheets: readonly SheetFile[]): Row {
  // Nobody is led by what others gave: totals come with the results.
  const isPublished = stageOf(meet, of) !== undefined
  const own = sheets.filter((sheet) => sheet.entrant === entrant.id)
  const judges = panelFor(meet, of, entrant.region)?.judges ?? []
  return {
    ...entrantWords(entrant, entrant.number),
    sheets: judges.map((one) => {
      const sheet = own.find(({ judge }) => judge === one.judge)
      return {
        judge: one.judge,
        revision: sheet?.revision ?? 0,
        state: sheetStateOf(meet, one, entrant, sheet),
        total: isPublished && sheet?.state === 'signed' ? sheet.total : null,
        reason: sheet?.history.at(-1)?.reason ?? null,
      }
    }),
  }
}

/** A stage's sheets (评分表) for who may unlock them. Three operations, one more for each further 500 sheets. */
export const sheets: UseCase<'meets', 'sheets'> = async ({ officer, now }, of) => {
  const meet = await meetInPlace(officer, of.meet)
  if (isRefusal(meet)) return meet
  const event = eventOf(meet, of)
  if (!event) return refuse('EVENT_NOT_FOUND')
  const [all, known] = await Promise.all([entrantsOf(meet._id), sheetsOf(of)])
  return {
    ...of,
    name: event.name,
    state: stageStateOf(meet, of, now),
    judges: judgesOf(panelsOf(meet, of)),
    rows: inOrder(meet, of, all).map((entrant) => rowOf(meet, of, entrant, known)),
  }
}
