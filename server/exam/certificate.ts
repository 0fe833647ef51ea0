import { createHash } from 'node:crypto'
import { beijingDayOf } from '#domain/beijing-day'
import { grade, isPassed } from '#domain/exam'
import { refuse, type UseCase } from '#server/platform'
import { seenAttempt } from './result'

const GROUP = /.{4}/g
const DIGITS = 12

/** The year and twelve digits out of the attempt's id: the same whenever it is asked for, and no name in it. */
export function certificateNumber(attempt: string, at: number): string {
  const hash = createHash('sha256').update(attempt).digest('hex').slice(0, 12)
  const digits = `${Number.parseInt(hash, 16)}`.padStart(DIGITS, '0').slice(-DIGITS)
  const year = beijingDayOf(new Date(at)).slice(0, 4)
  return [year, ...(digits.match(GROUP) ?? [])].join('-')
}

/** The certificate (合格证明) of a passed exam, once its marks may be seen. At most four operations. */
export const certificate: UseCase<'exam', 'certificate'> = async (call, { attempt: id }) => {
  const seen = await seenAttempt(call, id)
  if ('refused' in seen)
    return refuse(seen.refused === 'ATTEMPT_NOT_FOUND' ? 'ATTEMPT_NOT_FOUND' : 'NO_CERTIFICATE')
  const { attempt, sitting, submission } = seen
  const { points, most } = grade(attempt, sitting)
  if (!isPassed(points, sitting)) return refuse('NO_CERTIFICATE')
  return {
    number: certificateNumber(id, submission.at),
    name: attempt.name,
    unitName: call.officer.unitName,
    title: sitting.terms.title,
    points,
    most,
    passMark: sitting.exam?.passMark ?? 0,
    at: submission.at,
  }
}
