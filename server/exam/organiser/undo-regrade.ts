import { takenBack } from '#domain/exam'
import {
  command,
  isRefusal,
  type OfficerCall,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { acted } from './act'
import { sittingInPlace } from './in-place'
import { regradeOf } from './regrade'
import type { HeldSitting, Regrade } from './store'

const causeOf = (call: OfficerCall, id: string, of: Regrade, reason: string) => ({
  _id: id,
  question: of.question,
  stem: of.stem,
  kind: 'undone' as const,
  undoes: of.number,
  by: call.officer.name,
  reason,
  at: call.now.getTime(),
})

interface Wish {
  readonly id: string
  readonly regrade: string
  readonly reason: string
}

const write = (call: OfficerCall, sitting: string, { id, regrade, reason }: Wish) =>
  transact(async (within) => {
    if (await within.get<Regrade>('regrades', id)) return { regrade: id }
    const fresh = await within.get<HeldSitting>('sittings', sitting)
    const of = await within.get<Regrade>('regrades', regrade)
    if (!fresh || of?.sitting !== sitting || of.undoes !== null || of.undone)
      return refuse('REGRADE_NOT_FOUND')
    const corrections = takenBack(fresh.corrections, of.number)
    await within.update('sittings', sitting, {
      corrections: command.set(corrections),
      ...acted(call, 'undoRegrade', reason),
    })
    await within.update('regrades', regrade, { undone: true })
    await within.add('regrades', regradeOf(sitting, corrections, causeOf(call, id, of, reason)))
    return { regrade: id }
  })

/** Takes a correction back (撤回更正): all are graded as if it had not been. At most seven operations. */
export const undoRegrade: UseCase<'exam', 'undoRegrade'> = async (call, input) => {
  const { sitting: id, regrade, key, reason } = input
  const sitting = await sittingInPlace(call.officer, id)
  if (isRefusal(sitting)) return sitting
  return write(call, id, { id: `g-${key}`, regrade, reason })
}
