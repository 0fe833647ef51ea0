import { beijingDay } from '#domain/beijing-day'
import { command, type UseCase } from '#server/platform'
import { stageOf } from '../in-stages'
import { entrants, type MeetFile, meetFiles } from '../store'

const MOST = 20
/** More units than the province has, at each of these meets. */
const MOST_GROUPS = 1000

/** How many units compete at each of these meets. One operation, none for none. */
async function unitsAt(meets: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  if (meets.length === 0) return counts
  const { list } = await entrants
    .aggregate()
    .match({ meet: command.in(meets), state: 'in' })
    .group({ _id: { meet: '$meet', unit: '$unit' } })
    .limit(MOST_GROUPS)
    .end()
  for (const { _id } of list as { readonly _id: { readonly meet: string } }[])
    counts.set(_id.meet, (counts.get(_id.meet) ?? 0) + 1)
  return counts
}

/** Stages an officer judges whose results are not final. */
const judgedBy = (officer: string, { panels, stages }: MeetFile): number => {
  const own = panels.filter(({ judges }) => judges.some(({ judge }) => judge === officer))
  const open = own.filter((of) => stageOf({ stages }, of)?.state !== 'final')
  return new Set(open.map(({ event, stage }) => `${event} ${stage}`)).size
}

/** A meet's head, as lists and its own page show it. */
export const headOf = ({ _id, terms, state }: MeetFile) => ({
  ...{ meet: _id, title: terms.title, venue: terms.venue, state },
  ...{ from: beijingDay(terms.from), until: beijingDay(terms.until) },
})

/** Meets that were published, the newest first. Two operations. */
export const list: UseCase<'meets', 'list'> = async ({ officer, now }) => {
  const found = await meetFiles.find(
    { state: command.in(['open', 'over']) },
    { sort: [['createdAt', 'desc']], limit: MOST },
  )
  const units = await unitsAt(found.map(({ _id }) => _id))
  const running = found.filter(({ state }) => state === 'open')
  return {
    now: now.getTime(),
    meets: found.map((meet) => ({
      ...headOf(meet),
      events: meet.terms.events.length,
      units: units.get(meet._id) ?? 0,
    })),
    judging: running.reduce((sum, meet) => sum + judgedBy(officer._id, meet), 0),
  }
}
