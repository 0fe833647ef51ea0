import { entrantsOf, entrantWords, inOrder, sheetsOf, stageStateOf } from '#server/meets'
import { isRefusal, type UseCase } from '#server/platform'
import { panelOf, seatOf, staysAway } from './seat'
import { showSheet } from './show-sheet'

/**
 * All a judge needs of one event to go on without a network: how it is scored, who comes when, and their own sheets;
 * nobody else's. Three operations.
 */
export const duty: UseCase<'judging', 'duty'> = async ({ officer, now }, of) => {
  const seat = await seatOf(officer, of)
  if (isRefusal(seat)) return seat
  const { meet, event, panels } = seat
  const [all, own] = await Promise.all([entrantsOf(meet._id), sheetsOf(of, officer._id)])
  const order = inOrder(meet, of, all).filter((entrant) => panelOf(panels, entrant))
  return {
    ...of,
    name: event.name,
    kind: event.kind,
    place: event.place,
    scoring: event.scoring,
    state: stageStateOf(meet, of, now),
    entrants: order.map((entrant) => ({
      ...entrantWords(entrant, entrant.number),
      ownUnit: staysAway(seat, officer, entrant),
    })),
    sheets: own.map(showSheet),
    chief: panels.some(({ chief }) => chief === officer._id),
  }
}
