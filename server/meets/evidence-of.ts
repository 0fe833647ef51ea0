import type { CountedSheet, Entrant, MeetEvent, StageEvidence } from '#domain/meets'
import { entrantsOf, isApart, type OfStage, panelFor } from './meet-of'
import { sheetsOf } from './sheets-of'
import { preliminaryRows, stageEntrants } from './stage-entrants'
import { type MeetFile, type MeetPanel, type SheetFile, takenScores } from './store'

/** A stage's evidence as it stands, and how many sheets are still missing from it. */
export interface Gathered {
  readonly evidence: StageEvidence
  readonly missing: number
}

/** Judges of a panel who judge an entrant: all but those of its own unit (回避). */
const judgesFor = (meet: MeetFile, panel: MeetPanel, entrant: Entrant) =>
  panel.judges.filter((judge) => !isApart(meet, judge, entrant))

/**
 * How many signed sheets are missing: each judge of an entrant's panel who need not stay away signs one, and somebody
 * must.
 */
export function missingSheets(
  meet: MeetFile,
  of: OfStage,
  entrants: readonly Entrant[],
  sheets: readonly Pick<SheetFile, 'entrant' | 'judge' | 'state'>[],
): number {
  const signed = new Set(
    sheets.flatMap(({ entrant, judge, state }) =>
      state === 'signed' ? `${entrant} ${judge}` : [],
    ),
  )
  return entrants.reduce((missing, entrant) => {
    const panel = panelFor(meet, of, entrant.region)
    const judges = panel ? judgesFor(meet, panel, entrant) : []
    const there = judges.filter(({ judge }) => signed.has(`${entrant.id} ${judge}`)).length
    return missing + Math.max(1, judges.length) - there
  }, 0)
}

/** Signed sheets of those who count, each judge by its number in the panel. */
function countedSheets(
  meet: MeetFile,
  of: OfStage,
  entrants: readonly Entrant[],
  sheets: readonly SheetFile[],
): CountedSheet[] {
  const known = new Map(entrants.map((entrant) => [entrant.id, entrant]))
  return sheets.flatMap(({ entrant: id, judge, state, total, byCriterion, content }) => {
    const entrant = known.get(id)
    const panel = entrant && panelFor(meet, of, entrant.region)
    if (state !== 'signed' || !entrant || !panel) return []
    if (!judgesFor(meet, panel, entrant).some((one) => one.judge === judge)) return []
    const number = panel.judges.findIndex((one) => one.judge === judge) + 1
    const value = content.kind === 'value' ? content.value : null
    return [{ panel: panel.id, judge: number, entrant: id, total, byCriterion, value }]
  })
}

/**
 * Gathers all that the standing of a stage is reckoned from; `stays` names entrants whose results were published before.
 * Two operations, one more with a preliminary and for each further 500 sheets.
 */
export async function gathered(
  meet: MeetFile,
  event: MeetEvent,
  of: OfStage,
  stays: ReadonlySet<string>,
): Promise<Gathered> {
  const isTaken = event.scoring.kind === 'taken'
  const [all, preliminary, sheets, taken] = await Promise.all([
    entrantsOf(meet._id),
    preliminaryRows(meet, of),
    isTaken ? [] : sheetsOf(of),
    isTaken ? takenScores.get([of.meet, of.event, of.stage].join(':')) : undefined,
  ])
  const entrants = stageEntrants(meet, of, all, { preliminary, stays })
  const evidence = {
    ...{ event, stage: of.stage, rules: meet.terms.rules, entrants },
    sheets: countedSheets(meet, of, entrants, sheets),
    taken: taken?.scores ?? {},
  }
  if (isTaken) return { evidence, missing: taken ? 0 : entrants.length }
  return { evidence, missing: missingSheets(meet, of, entrants, sheets) }
}
