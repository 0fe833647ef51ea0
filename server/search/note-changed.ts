import { command } from '#server/platform'
import { heads } from './store'

/** So many changed questions are read beside the index; more of them make a new one. */
export const BESIDE = 60

/** What search should know of: questions by id, or that laws changed. */
export interface Changed {
  readonly questions?: readonly string[]
  readonly laws?: boolean
}

const entriesOf = ({ questions = [], laws = false }: Changed): string[] => {
  const once = crypto.randomUUID().slice(0, 8)
  if (laws || questions.length > BESIDE) return [`l ${once}`]
  return questions.map((id) => `q ${id} ${once}`)
}

/**
 * Notes what changed, so that search finds it: single questions at once, laws and whole imports when the index is built
 * again within a minute. One operation; before there is an index nothing needs to be noted.
 */
export async function noteChanged(changed: Changed): Promise<void> {
  const entries = entriesOf(changed)
  if (entries.length > 0)
    await heads.update({ _id: 'head' }, { changed: command.addToSet({ $each: entries }) })
}

/** The questions among what changed. */
export const questionsIn = (changed: readonly string[]): string[] => [
  ...new Set(changed.flatMap((entry) => /^q (\S+) /.exec(entry)?.[1] ?? [])),
]

/** Whether something changed that is not read beside the index. */
export const asksForAll = (changed: readonly string[]): boolean =>
  changed.some((entry) => entry.startsWith('l ')) || questionsIn(changed).length > BESIDE
