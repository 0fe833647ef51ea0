import type { QuestionContent } from '#domain/bank'
import type { FilePlace } from '#domain/imports'
import type { Officer } from '#domain/org'
import { newReview } from '#domain/review'
import { command } from '#server/platform'
import { lookAt } from './look'
import { newDraft } from './new-draft'
import { batches, drafts, type QuestionDraft } from './store'

/** One question of an import, as it is to be staged (暂存). */
export interface StagedQuestion {
  /** The draft's id, made of import and place: staging the same again changes nothing. */
  readonly draft: string
  /** The id it will have in the bank, or that of the published question it changes. */
  readonly question: string
  /** The version of the published question it changes; 0 for a new one. */
  readonly base: number
  readonly content: QuestionContent
  readonly at: FilePlace
}

/** An import: its id, what people call it (the file's name), and whose it is. */
export interface ImportOf {
  readonly import: string
  readonly title: string
  readonly officer: Pick<Officer, '_id' | 'name' | 'path'>
  readonly now: Date
}

/** As many as one read for what is there already brings. */
const PORTION = 100

const draftOf = (
  { import: of, officer, now }: ImportOf,
  staged: StagedQuestion,
  looked: QuestionDraft['looked'],
): QuestionDraft =>
  newDraft({
    _id: staged.draft,
    question: staged.question,
    base: staged.base,
    origin: { kind: 'import', at: staged.at },
    import: of,
    content: staged.content,
    ...{ looked, by: officer.name, path: officer.path },
    review: newReview(officer._id),
    at: now.getTime(),
  })

async function stagePortion(of: ImportOf, portion: readonly StagedQuestion[]): Promise<number> {
  const ids = portion.map(({ draft }) => draft)
  const there = await drafts.find(
    { _id: command.in(ids) },
    { limit: PORTION, fields: { _id: true } },
  )
  const known = new Set(there.map(({ _id }) => _id))
  const fresh = portion.filter(({ draft }) => !known.has(draft))
  const looks = await lookAt(fresh.map(({ content }) => content))
  const made = fresh.flatMap((staged, i) => {
    const look = looks[i]
    return look ? [draftOf(of, staged, look)] : []
  })
  await drafts.addMany(made)
  return made.length
}

/**
 * Stages questions of an import as drafts that nobody sees before `showImport` (暂存). Staging the same again changes
 * nothing. Three operations for each hundred; how many are new.
 */
export async function stageDrafts(
  of: ImportOf,
  staged: readonly StagedQuestion[],
): Promise<number> {
  let made = 0
  for (let from = 0; from < staged.length; from += PORTION)
    made += await stagePortion(of, staged.slice(from, from + PORTION))
  return made
}

/** Makes the staged drafts of an import visible to desk and review, all at once, by one document. One operation. */
export async function showImport(of: ImportOf, count: number): Promise<void> {
  await batches.add({
    _id: of.import,
    title: of.title,
    by: of.officer.name,
    path: of.officer.path,
    drafts: count,
    review: newReview(of.officer._id),
    publishing: false,
    cursor: '',
    leasedUntil: 0,
    published: 0,
    at: of.now.getTime(),
  })
}

/** Throws away what was staged of an import that was given up before it was shown. One operation. */
export const dropStaged = (of: string): Promise<number> => drafts.remove({ import: of })
