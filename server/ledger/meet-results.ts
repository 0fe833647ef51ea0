import type { BeijingDay } from '#domain/beijing-day'
import type { MeetResultEntry } from '#domain/meets'
import { collection, command } from '#server/platform'

const results = collection<MeetResultEntry>('ledger')
const PAGE = 500
/** Their ids begin with it: a province's meets have some hundred lines a year. */
const FIRST = 'meet:'
const BEYOND = 'meet;'

/** Units' results of meets (比武成绩) of these days, both included. One operation for each five hundred lines there are. */
export async function meetResults(from: BeijingDay, until: BeijingDay): Promise<MeetResultEntry[]> {
  const all: MeetResultEntry[] = []
  let page: MeetResultEntry[]
  do {
    const after: string = all.at(-1)?._id ?? FIRST
    page = await results.find(
      { _id: command.gt(after).and(command.lt(BEYOND)) },
      { sort: [['_id', 'asc']], limit: PAGE },
    )
    all.push(...page)
  } while (page.length === PAGE)
  return all.filter(({ day }) => day >= from && day <= until)
}
