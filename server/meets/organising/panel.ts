import type { Input, RefusalCode } from '#contract/index'
import { type Officer, placesOf } from '#domain/org'
import { officersOf } from '#server/org'
import { type Refusal, refuse, type UseCase } from '#server/platform'
import { withAct } from '../change'
import { isOf } from '../in-stages'
import { entrantsOf, eventOf } from '../meet-of'
import { sheetsOf } from '../sheets-of'
import type { EntrantFile, MeetFile, MeetPanel, SheetFile } from '../store'
import { act } from './act'

type Wanted = Input<'meets', 'panel'>['panels']
type Refused = Refusal<RefusalCode<'meets', 'panel'>>

/** One panel for all regions, or just one for each. */
function coversRegions({ terms }: MeetFile, panels: Wanted): boolean {
  if (new Set(panels.map(({ id }) => id)).size < panels.length) return false
  if (panels.length === 1 && panels[0]?.region === null) return true
  const regions = panels.map(({ region }) => region ?? '')
  return (
    regions.length === terms.regions.length && terms.regions.every(({ id }) => regions.includes(id))
  )
}

/** Who is named a judge without the right to be one (评委). */
const notJudges = (ids: readonly string[], known: ReadonlyMap<string, Officer>): string[] =>
  ids.filter((id) => placesOf(known.get(id)?.grants ?? [], 'judge').length === 0)

const competing = (ids: readonly string[], entrants: readonly EntrantFile[]): string[] => {
  const members = entrants
    .filter(({ state }) => state === 'in')
    .flatMap((entrant) => entrant.members.map(({ officer }) => officer))
  return ids.filter((id) => members.includes(id))
}

/** Whoever signed a sheet stays in the panel it was signed for; others may come. */
const keepsSigned = (panels: Wanted, sheets: readonly SheetFile[]): boolean =>
  sheets.every((sheet) =>
    panels.some(({ id, judges }) => id === sheet.panel && judges.includes(sheet.judge)),
  )

function refusedFor(
  meet: MeetFile,
  panels: Wanted,
  known: ReadonlyMap<string, Officer>,
  entrants: readonly EntrantFile[],
): Refused | undefined {
  const ids = [...new Set(panels.flatMap(({ judges }) => judges))]
  if (!coversRegions(meet, panels)) return refuse('REGIONS')
  if (panels.some(({ judges, chief }) => !judges.includes(chief))) return refuse('CHIEF_MISSING')
  const strangers = notJudges(ids, known)
  if (strangers.length > 0) return refuse('NOT_A_JUDGE', { officers: strangers })
  const players = competing(ids, entrants)
  return players.length > 0 ? refuse('COMPETES', { officers: players }) : undefined
}

/**
 * Sets the panels of a stage (评委组): for all regions, or one for each. Once sheets are signed judges may be added, and
 * nobody who signed taken away. Six operations, and five to show it.
 */
export const panel: UseCase<'meets', 'panel'> = (call, { panels, ...of }) =>
  act(call, of.meet, async (meet) => {
    if (!eventOf(meet, of)) return refuse('EVENT_NOT_FOUND')
    const [judges, entrants, sheets] = await Promise.all([
      officersOf(panels.flatMap((one) => one.judges)),
      entrantsOf(meet._id),
      sheetsOf(of),
    ])
    const known = new Map(judges.map((judge) => [judge._id, judge]))
    const refused = refusedFor(meet, panels, known, entrants)
    if (refused) return refused
    if (!keepsSigned(panels, sheets)) return refuse('ALREADY_JUDGED')
    const next = panels.map(
      ({ id, region, chief, judges: own }): MeetPanel => ({
        ...{ id, event: of.event, stage: of.stage, region, chief },
        judges: [...new Set(own)].flatMap((judge) => {
          const officer = known.get(judge)
          return officer ? [{ judge, name: officer.name, path: officer.path }] : []
        }),
      }),
    )
    const all = [...meet.panels.filter((one) => !isOf(of)(one)), ...next]
    const everybody = all.flatMap((one) => one.judges.map(({ judge }) => judge))
    return {
      fields: {
        panels: all,
        judges: [...new Set(everybody)],
        acts: withAct(meet, call, 'panel'),
      },
    }
  })
