import { entrantsOf, inOrder, judgesOf, sheetsOf, stageStateOf } from '#server/meets'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { chiefSeatOf } from './chief'
import { panelRow } from './panel-row'
import { panelOf } from './seat'

/** The panels a chief judge leads, entrant by entrant. Three operations, one more for each further 500 sheets. */
export const panel: UseCase<'judging', 'panel'> = async ({ officer, now }, of) => {
  const seat = await chiefSeatOf(officer, of)
  if (isRefusal(seat)) return seat
  const { meet, event, panels } = seat
  const { scoring } = event
  if (scoring.kind === 'taken') return refuse('EVENT_NOT_FOUND')
  const [all, sheets] = await Promise.all([entrantsOf(meet._id), sheetsOf(of)])
  return {
    ...of,
    name: event.name,
    state: stageStateOf(meet, of, now),
    rules: scoring.panel,
    judges: judgesOf(panels),
    rows: inOrder(meet, of, all).flatMap((entrant) => {
      const led = panelOf(panels, entrant)
      if (!led) return []
      const own = sheets.filter((sheet) => sheet.entrant === entrant.id)
      return [panelRow({ seat, officer, rules: scoring.panel, panel: led, sheets: own }, entrant)]
    }),
  }
}
