import type { Attempt } from '#domain/exam'
import { tell } from '#server/inbox'
import { command, isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { attempts } from '../store'
import { aboutOf } from './about'
import { sittingInPlace } from './in-place'

const MINUTE_MS = 60_000

interface Wish {
  readonly key: string
  readonly minutes: number
  readonly reason: string
}

/** Adds the time where this key has not added it yet. One operation, two for a retry. */
async function extended({ officer, now }: OfficerCall, id: string, { key, minutes, reason }: Wish) {
  const more = command.inc(minutes * MINUTE_MS)
  const line = { key, minutes, reason, by: officer.name, at: now.getTime() }
  const after = await attempts.updateOne(
    {
      _id: id,
      state: 'open',
      lastAt: command.gte(now.getTime()),
      'extensions.key': command.neq(key),
    },
    { endsAt: more, lastAt: more, extensions: command.push({ each: [line] }) },
  )
  if (after) return after
  const [before] = await attempts.find({ _id: id, 'extensions.key': key }, { limit: 1 })
  return before ?? refuse('NOT_UNDER_WAY')
}

const telling = ({ officer, _id, endsAt }: Attempt, wish: Wish) => ({
  to: officer,
  kind: 'extended' as const,
  cause: `${_id}:${wish.key}`,
  particular: { attempt: _id, minutes: wish.minutes, moment: endsAt, reason: wish.reason },
})

/**
 * More time for one person (延时), with its reason kept in the attempt; the same key adds it once, and the person
 * is told. At most seven operations.
 */
export const extend: UseCase<'exam', 'extend'> = async (call, { attempt: id, ...wish }) => {
  const attempt = await attempts.get(id)
  if (!attempt) return refuse('ATTEMPT_NOT_FOUND')
  const sitting = await sittingInPlace(call.officer, attempt.sitting)
  if (isRefusal(sitting))
    return refuse(sitting.refused === 'OUT_OF_PLACE' ? 'OUT_OF_PLACE' : 'ATTEMPT_NOT_FOUND')
  const after = await extended(call, id, wish)
  if (isRefusal(after)) return after
  const { particular, ...message } = telling(after, wish)
  await tell([{ ...message, about: aboutOf(sitting, particular), at: call.now.getTime() }])
  return { attempt: id, endsAt: after.endsAt }
}
