import type { Reply } from '#contract/index'
import type { SheetFile } from '#server/meets'

type OwnSheet = Reply<'judging', 'sign'>

/** A sheet as its own judge sees it, with why it was unlocked last. */
export const showSheet = (sheet: SheetFile): OwnSheet => ({
  entrant: sheet.entrant,
  revision: sheet.revision,
  state: sheet.state,
  content: sheet.content,
  total: sheet.total,
  at: sheet.at,
  reason: sheet.history.at(-1)?.reason ?? null,
})
