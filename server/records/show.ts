import type { Reply } from '#contract/index'
import { mayDecideRecord, mayWithdrawRecord } from '#domain/honours'
import type { Officer } from '#domain/org'
import type { RecordFile } from './store'

/** Whether the record's period still takes decisions, and the address of its picture. */
interface Around {
  readonly open: boolean
  readonly picture: string | null
}

/** A record to somebody who may read it. */
export function showRecord(
  file: RecordFile,
  asker: Officer,
  { open, picture }: Around,
): Reply<'records', 'read'> {
  const { _id, kind, unit, name, parentName, period, day, title, part, whole, proof, state } = file
  const { byName, at, decided } = file
  return {
    ...{ record: _id, kind, unit, name, parentName, period, day, title, part, whole, proof, state },
    picture,
    enteredBy: byName,
    at,
    decided: decided && {
      by: decided.byName,
      verdict: decided.verdict,
      note: decided.note,
      at: decided.at,
    },
    mayDecide: open && mayDecideRecord(file, asker),
    mayWithdraw: open && mayWithdrawRecord(file, asker),
  }
}
