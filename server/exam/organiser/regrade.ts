import { type Correction, corrected } from '#domain/exam'
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
import { newJob } from './job'
import type { HeldSitting, Regrade } from './store'

/** By then no instance holds the sitting as it was: they keep it for a minute. */
const CACHES_MS = 90_000

/** What a correction is about, beside the corrections it comes to. */
type Cause = Pick<Regrade, '_id' | 'question' | 'stem' | 'kind' | 'undoes' | 'by' | 'reason' | 'at'>

/** The background's order for the last of these corrections. */
export const regradeOf = (
  sitting: string,
  corrections: readonly Correction[],
  cause: Cause,
): Regrade => ({
  ...newJob(sitting, cause.at + CACHES_MS),
  ...cause,
  number: corrections.length,
  undone: false,
  corrections,
  seen: 0,
  touched: 0,
})

interface Wish {
  readonly id: string
  readonly question: string
  readonly right: readonly boolean[] | null
  readonly reason: string
}

/** Both or neither: the correction in the sitting, and the order to grade again by it. */
const write = (call: OfficerCall, sitting: string, { id, question, right, reason }: Wish) =>
  transact(async (within) => {
    if (await within.get<Regrade>('regrades', id)) return { regrade: id }
    const fresh = await within.get<HeldSitting>('sittings', sitting)
    const about = fresh?.questions.find((one) => one.id === question)
    if (!fresh || !about) return refuse('QUESTION_NOT_FOUND')
    if (right && right.length !== about.options.length) return refuse('NO_RIGHT_OPTION')
    const corrections = corrected(fresh.corrections, { question, key: right })
    const cause = {
      _id: id,
      question,
      stem: about.stem,
      kind: right ? ('mended' as const) : ('withdrawn' as const),
      undoes: null,
      by: call.officer.name,
      reason,
      at: call.now.getTime(),
    }
    await within.update('sittings', sitting, {
      corrections: command.set(corrections),
      ...acted(call, 'regrade', reason),
    })
    await within.add('regrades', regradeOf(sitting, corrections, cause))
    return { regrade: id }
  })

/** Withdraws a question or mends its key (更正); the same key of the phone does it once. At most five operations. */
export const regrade: UseCase<'exam', 'regrade'> = async (call, input) => {
  const { sitting: id, key, question, right, reason } = input
  const sitting = await sittingInPlace(call.officer, id)
  if (isRefusal(sitting)) return sitting
  if (right && !right.includes(true)) return refuse('NO_RIGHT_OPTION')
  return write(call, id, { id: `g-${key}`, question, right, reason })
}
