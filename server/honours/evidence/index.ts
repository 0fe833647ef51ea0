import { cases } from './cases'
import { contests } from './contests'
import { exams } from './exams'
import type { Giver } from './gathering'
import { meets } from './meets'

export { type Found, type Gather, type Gathered, type Giver, gathering } from './gathering'

/** What ledgers and boards give; records and case files are their own areas' to give. */
export const LEDGER_GIVERS: readonly Giver[] = [exams, contests, meets, cases]
