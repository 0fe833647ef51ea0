import { beijingDayOf } from '#domain/beijing-day'
import type { Corpus, SearchedQuestion } from '#domain/search'
import { command, removeFiles } from '#server/platform'
import { putCorpus } from './file'
import type { SearchGiven } from './given'
import { asksForAll, noteChanged } from './note-changed'
import { type Head, heads, NO_HEAD } from './store'

/** Single changes may wait beside the index so long. */
const REST_MS = 10 * 60_000
/** A write may be a little older than the moment at which the timer looked. */
const OVERLAP_MS = 5_000

async function allQuestions({ searchableQuestions }: SearchGiven): Promise<SearchedQuestion[]> {
  const all: SearchedQuestion[] = []
  for (;;) {
    const page = await searchableQuestions(all.at(-1)?.id ?? '')
    if (page.length === 0) return all
    all.push(...page)
  }
}

/** Notes what was written without a note: versions of questions, and imported texts. Three or four operations. */
async function lookAround(head: Head, given: SearchGiven, at: number): Promise<Head> {
  const since = Math.max(head.seenAt, head.builtAt) - OVERLAP_MS
  const [questions, laws] = await Promise.all([
    given.changedSince(since),
    given.importedSince(since),
  ])
  await noteChanged({ questions, laws })
  return (await heads.updateOne({ _id: 'head' }, { seenAt: at })) ?? head
}

/** The head with what changed; nothing to look for before the first index. */
async function headNow(given: SearchGiven, at: number): Promise<Head> {
  const head = await heads.get('head')
  if (!head) await heads.add(NO_HEAD)
  return head && head.build > 0 ? lookAround(head, given, at) : NO_HEAD
}

const isStale = ({ build, builtAt, day, changed }: Head, now: Date): boolean =>
  build === 0 ||
  day !== beijingDayOf(now) ||
  asksForAll(changed) ||
  (changed.length > 0 && now.getTime() - builtAt > REST_MS)

/** Puts a new index in the place of the old one, unless another timer was quicker. */
async function build(head: Head, given: SearchGiven, now: Date): Promise<Corpus> {
  const day = beijingDayOf(now)
  const [laws, questions] = [await given.searchableLaws(day), await allQuestions(given)]
  const corpus = { laws, questions }
  const file = await putCorpus(corpus)
  const taken = await heads.update(
    { _id: 'head', build: head.build },
    {
      ...{ build: head.build + 1, file, former: head.file, builtAt: now.getTime(), day },
      changed: command.pull(command.in(head.changed)),
    },
  )
  const unused = taken > 0 ? head.former : file
  if (unused !== '') await removeFiles([unused])
  return corpus
}

/**
 * Keeps the search index (检索库) fit, run each minute: looks for what nobody noted, and builds it again when laws
 * changed, many questions did, a change has waited for ten minutes, or a day began. Four operations, five when it notes
 * something; a build costs one more for each thousand questions and each twenty laws.
 */
export async function keepIndex(given: SearchGiven, now: Date): Promise<object> {
  const head = await headNow(given, now.getTime())
  if (!isStale(head, now)) return { build: head.build }
  const { laws, questions } = await build(head, given, now)
  const articles = laws.reduce((sum, law) => sum + law.articles.length, 0)
  return { build: head.build + 1, laws: laws.length, articles, questions: questions.length }
}
