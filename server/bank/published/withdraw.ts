import { beijingDayOf } from '#domain/beijing-day'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { keepsBank } from '../rights'
import { type PublishedQuestion, questions } from '../store'
import { unshelve } from './shelve'
import { firstVersion, record, snapshotOf, versionId } from './versions'
import { voidBefore } from './void-before'

/** The version that says it is out of use, and why. */
const versionOf = (
  { officer, now }: OfficerCall,
  of: PublishedQuestion,
  version: number,
  reason: string,
) => ({
  _id: versionId(of._id, version),
  question: of._id,
  version,
  snapshot: { ...snapshotOf(of), version },
  act: 'withdraw',
  by: officer._id,
  byName: officer.name,
  at: now.getTime(),
  note: reason,
})

/** The same withdrawal once more: what a crash left undone is done again. */
const isMine = ({ withdrawn }: PublishedQuestion, officer: string, reason: string) =>
  withdrawn?.by === officer && withdrawn.reason === reason

/**
 * Takes a published question out of use (撤下): it says so itself, then the shelf loses it; mistakes with it count for
 * nothing. Seven operations after it was read. Undefined when somebody was quicker.
 */
export async function takeOut(
  call: OfficerCall,
  of: PublishedQuestion,
  reason: string,
): Promise<number | undefined> {
  const { officer, now } = call
  const again = isMine(of, officer._id, reason)
  if (of.withdrawn && !again) return undefined
  const version = again ? of.version : of.version + 1
  const withdrawn = { by: officer._id, byName: officer.name, at: now.getTime(), reason }
  if (!again) {
    await record([firstVersion(of)])
    const taken = await questions.update(
      { _id: of._id, version: of.version },
      { version, withdrawn },
    )
    if (taken === 0) return undefined
  }
  await unshelve(of._id)
  await record([versionOf(call, of, version, reason)])
  await voidBefore(of._id, version, beijingDayOf(now))
  return version
}

/** Withdraws a question, with the reason; those who keep the bank may. At most nine operations. */
export const withdrawQuestion: UseCase<'bank', 'withdrawQuestion'> = async (call, said) => {
  if (!keepsBank(call.officer)) return refuse('NOT_ALLOWED')
  const found = await questions.get(said.question)
  if (!found) return refuse('QUESTION_NOT_FOUND')
  const version = await takeOut(call, found, said.reason)
  return version === undefined ? refuse('WITHDRAWN') : { version }
}
