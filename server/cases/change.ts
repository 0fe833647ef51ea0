import { command, isRefusal, type Refusal, refuse } from '#server/platform'
import { type CaseFile, caseFiles } from './store'

/** What an act changes of a case; whole fields, never parts of them. */
export type Change = Partial<Omit<CaseFile, '_id' | 'seq'>>

const TRIES = 5

/** The SDK would merge an object into the one that is there. */
const whole = (change: Change) =>
  Object.fromEntries(
    Object.entries(change).map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? command.set(value)
        : value,
    ]),
  )

/**
 * Changes a case by a rule that looks at it as it stands: who was overtaken looks again, so that no act is built on
 * what is no longer so. Two operations, two more each time somebody was quicker.
 */
export async function changeCase<C extends string>(
  id: string,
  rule: (file: CaseFile) => Change | Refusal<C>,
): Promise<CaseFile | Refusal<C | 'CASE_NOT_FOUND'>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const file = await caseFiles.get(id)
    if (!file) return refuse('CASE_NOT_FOUND')
    const change = rule(file)
    if (isRefusal(change)) return change
    const seq = file.seq + 1
    if ((await caseFiles.update({ _id: id, seq: file.seq }, { ...whole(change), seq })) > 0)
      return { ...file, ...change, seq }
  }
  throw new Error(`case ${id} changed ${TRIES} times while it was looked at`)
}
