import type { Reply } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { meets } from '#server/meets'
import { isRefusal, keepFile, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { type Sheet, workbook } from '../sheet'
import { eventSheet } from './event-sheet'
import { overallSheet } from './overall-sheet'
import { sheetNames } from './sheet-names'

type Managed = Reply<'meets', 'manage'>
type Event = Reply<'meets', 'event'>

const OVERALL = [
  ['allRound', '全能'],
  ['units', '单位总分'],
  ['regions', '赛区总分'],
] as const
const PRELIMINARY = '预赛'

/** Stages whose results everybody sees; an organiser's eyes make no difference. Three operations for each. */
async function openResults(call: OfficerCall, { meet, results }: Managed): Promise<Event[]> {
  const published = results.filter(({ version }) => version > 0)
  const events = await Promise.all(
    published.map(({ event, stage }) => meets.event(call, { meet, event, stage })),
  )
  return events.flatMap((event) => (isRefusal(event) || !event.result ? [] : [event]))
}

/** All-round, units and regions, as far as results are open. Three operations for each. */
async function overallSheets(call: OfficerCall, { meet, terms }: Managed): Promise<Sheet[]> {
  const names = new Map(terms.events.map(({ id, name }) => [id, name]))
  const standings = await Promise.all(
    OVERALL.map(async ([of, name]) => ({ name, of: await meets.standings(call, { meet, of }) })),
  )
  return standings.flatMap(({ name, of }) =>
    isRefusal(of) || of.rows.length === 0 ? [] : [overallSheet(name, of.rows, names)],
  )
}

/**
 * A meet's results as sheets (比武成绩表): event by event, all-round, units and regions; what is held back (封榜) stays
 * out for organisers too. Fifteen operations, and three for each published stage.
 */
export const meetResults: UseCase<'documents', 'meetResults'> = async (call, input) => {
  const managed = await meets.manage(call, input)
  if (isRefusal(managed)) return managed
  const events = await openResults(call, managed)
  if (events.length === 0) return refuse('NOT_READY')
  const regions = new Map(managed.terms.regions.map(({ id, name }) => [id, name]))
  const names = sheetNames(
    events.map(({ name, stage }) => (stage === 'preliminary' ? `${name} ${PRELIMINARY}` : name)),
  )
  const eventSheets = events.map(({ result }, nth) =>
    eventSheet(names[nth] ?? '', result?.rows ?? [], regions),
  )
  const content = await workbook([...eventSheets, ...(await overallSheets(call, managed))])
  const path = `documents/meets/${managed.meet}/results-${call.now.getTime()}.xlsx`
  const name = `${managed.terms.title} 成绩 ${beijingDayOf(call.now)}.xlsx`
  const rows = events.reduce((sum, { result }) => sum + (result?.rows.length ?? 0), 0)
  return { ...(await keepFile(path, content)), name, rows }
}
