import type { Reply } from '#contract/index'
import { mayAct, type Officer, placesOf } from '#domain/org'
import { refuse, type UseCase } from '#server/platform'
import { entrantWords } from '../entrant-words'
import { isOf } from '../in-stages'
import { entrantsOf, meetOf } from '../meet-of'
import type { MeetFile } from '../store'
import { headOf } from './list'
import { isMine } from './mine'
import { isWaiting, shownState } from './shown-state'

type Shown = Reply<'meets', 'meet'>

const eventShown = (
  meet: MeetFile,
  event: MeetFile['terms']['events'][number],
  now: Date,
): Shown['events'][number] => ({
  ...{ event: event.id, kind: event.kind, name: event.name, entry: event.entry },
  ...{ at: event.at, place: event.place, weight: event.weight },
  stages: event.stages.map((stage) => {
    const of = { meet: meet._id, event: event.id, stage }
    return { stage, drawn: meet.draws.some(isOf(of)), state: shownState(meet, of, now) }
  }),
})

/** What an officer may do at a meet, so that the page offers it. */
const rightsOf = (meet: MeetFile, { _id, grants }: Officer) => {
  const mayManage = mayAct(grants, 'organiser', meet.path)
  return {
    judges: meet.judges.includes(_id),
    mayManage,
    mayEnter: meet.state === 'open' && (mayManage || placesOf(grants, 'liaison').length > 0),
  }
}

/** A meet with its events and how far each is, to any officer. Two operations. */
export const meet: UseCase<'meets', 'meet'> = async ({ officer, now }, { meet: id }) => {
  const file = await meetOf(id)
  if (!file) return refuse('MEET_NOT_FOUND')
  const entrants = await entrantsOf(id)
  const { regions, freezeAt, events } = file.terms
  return {
    ...headOf(file),
    ...{ now: now.getTime(), regions, freezeAt, frozen: isWaiting(file, now) },
    events: events.map((event) => eventShown(file, event, now)),
    mine: entrants
      .filter((entrant) => isMine(entrant, officer))
      .map((entrant) => entrantWords(entrant, null)),
    ...rightsOf(file, officer),
  }
}
