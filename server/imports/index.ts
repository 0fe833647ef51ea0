import type { LetGo } from '#server/org'
import type { UseCases } from '#server/platform'
import { apply } from './apply'
import { applyDue } from './apply-due'
import { describe } from './describe'
import { discard } from './discard'
import { importingsWith } from './importings'
import { list } from './list'
import { proceedBy } from './proceed'
import { readBankBy } from './read-bank'
import { readRosterBy } from './read-roster'
import { rows } from './rows'
import { show } from './show'

export { clearOldImports } from './clear-old'
export { type LocalFile, type LookedAt, lookAtFile, takeFile } from './from-console'
export { readFile } from './reading'
export { refusedRows } from './refused-rows'

/**
 * Imports (导入) of questions, laws and rosters. `letGo` names how areas that build on a WeChat identity let an
 * officer's go who left.
 */
export function importsWith(letGo: readonly LetGo[]): UseCases<'imports'> {
  const importings = importingsWith(letGo)
  return {
    readBank: readBankBy(importings),
    readRoster: readRosterBy(importings),
    ...{ show, rows, describe, apply, list, discard },
    proceed: proceedBy(importings),
  }
}

/** What the timer does of imports that are being taken over (后台导入). */
export const applyImportsWith = (letGo: readonly LetGo[]) => {
  const importings = importingsWith(letGo)
  return (clock: () => number) => applyDue(clock, importings)
}
