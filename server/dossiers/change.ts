import { command, isRefusal, type Refusal, refuse } from '#server/platform'
import { type Dossier, dossierFiles } from './store'

/** What an act changes of a file; whole fields, never parts of them. */
export type Change = Partial<
  Pick<Dossier, 'reviewer' | 'takenAt' | 'rubric' | 'result' | 'findings' | 'open'>
>

const TRIES = 5

/** The SDK would merge an object into the one that is there. */
const whole = (change: Change) =>
  Object.fromEntries(Object.entries(change).map(([field, value]) => [field, command.set(value)]))

/**
 * Changes a file by a rule that looks at it as it stands: who was overtaken looks again, so that two never take one
 * file. A rule that changes nothing writes nothing. Two operations, two more each time somebody was quicker.
 */
export async function changeDossier<C extends string>(
  id: string,
  rule: (file: Dossier) => Change | Refusal<C>,
): Promise<Dossier | Refusal<C | 'DOSSIER_NOT_FOUND'>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const file = await dossierFiles.get(id)
    if (!file) return refuse('DOSSIER_NOT_FOUND')
    const change = rule(file)
    if (isRefusal(change)) return change
    if (Object.keys(change).length === 0) return file
    const seq = file.seq + 1
    const changed = await dossierFiles.update({ _id: id, seq: file.seq }, { ...whole(change), seq })
    if (changed > 0) return { ...file, ...change, seq }
  }
  throw new Error(`dossier ${id} changed ${TRIES} times while it was looked at`)
}
