import type { Reply } from '#contract/index'
import { type PanelRules, type PanelScore, panelScore } from '#domain/meets'
import type { Officer } from '#domain/org'
import {
  type EntrantFile,
  entrantWords,
  type MeetPanel,
  type SheetFile,
  sheetStateOf,
} from '#server/meets'
import { type Seat, staysAway } from './seat'

type Row = Reply<'judging', 'panel'>['rows'][number]
type Cell = Row['sheets'][number]
type Numbered = EntrantFile & { readonly number: number }

/** What a chief needs to see a row. */
interface Known {
  readonly seat: Seat
  readonly officer: Officer
  readonly rules: PanelRules
  readonly panel: MeetPanel
  /** All sheets of this entrant. */
  readonly sheets: readonly SheetFile[]
}

/** A chief who judges marks first and looks afterwards; of their own unit they look at nothing. */
function hiddenFor({ seat, officer, sheets }: Known, entrant: EntrantFile): Row['hidden'] {
  if (staysAway(seat, officer, entrant)) return 'ownUnit'
  const own = sheets.find(({ judge }) => judge === officer._id)
  return own?.state === 'signed' ? null : 'ownFirst'
}

const NOTHING: PanelScore = { mean: null, spread: null, left: [], outlier: [] }

/** One entrant as the chief sees it: who signed, and, where it is theirs to see, what it came to. */
export function panelRow(known: Known, entrant: Numbered): Row {
  const { seat, rules, panel, sheets } = known
  const hidden = hiddenFor(known, entrant)
  const signed = panel.judges.flatMap(
    ({ judge }) => sheets.find((sheet) => sheet.judge === judge && sheet.state === 'signed') ?? [],
  )
  const score =
    hidden === null
      ? panelScore(
          signed.map(({ total }) => total),
          rules,
        )
      : NOTHING
  const cellOf = (of: MeetPanel['judges'][number]): Cell => {
    const sheet = sheets.find(({ judge }) => judge === of.judge)
    const place = signed.findIndex(({ judge }) => judge === of.judge)
    return {
      judge: of.judge,
      revision: sheet?.revision ?? 0,
      total: hidden === null ? (signed[place]?.total ?? null) : null,
      state: sheetStateOf(seat.meet, of, entrant, sheet),
      left: score.left[place] ?? 'none',
      outlier: score.outlier[place] ?? false,
    }
  }
  const { mean, spread } = score
  return {
    ...entrantWords(entrant, entrant.number),
    hidden,
    sheets: panel.judges.map(cellOf),
    mean,
    spread,
  }
}
