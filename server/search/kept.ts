import { indexOf, type SearchIndex, withQuestions } from '#domain/search'
import { fetchCorpus } from './file'
import type { SearchGiven } from './given'
import { questionsIn } from './note-changed'
import type { Head } from './store'

interface Kept {
  readonly build: number
  readonly index: SearchIndex
  /** Which of the head's changes are in it. */
  readonly applied: ReadonlySet<string>
}

let kept: Kept | undefined
let coming: { readonly build: number; readonly kept: Promise<Kept> } | undefined

async function loaded({ build, file }: Head): Promise<Kept> {
  const index = indexOf(await fetchCorpus(file))
  return { build, index, applied: new Set() }
}

/** An instance loads an index once, however many ask for it meanwhile. */
async function ofBuild(head: Head): Promise<Kept> {
  if (kept?.build === head.build) return kept
  if (coming?.build !== head.build) coming = { build: head.build, kept: loaded(head) }
  return coming.kept
}

/**
 * The index as it is this moment: the file of the head's build, which a warm instance keeps, with the questions that
 * changed since. No operation, one when questions changed that this instance has not seen.
 */
export async function currentIndex(
  head: Head,
  { searchableOf }: Pick<SearchGiven, 'searchableOf'>,
): Promise<SearchIndex> {
  const before = await ofBuild(head)
  const unseen = head.changed.filter((entry) => !before.applied.has(entry))
  const ids = questionsIn(unseen)
  const fresh = ids.length > 0 ? await searchableOf(ids) : []
  const byId = new Map(fresh.map((question) => [question.id, question]))
  const index =
    ids.length > 0
      ? withQuestions(before.index, new Map(ids.map((id) => [id, byId.get(id)])))
      : before.index
  kept = { ...before, index, applied: new Set(head.changed) }
  return index
}
