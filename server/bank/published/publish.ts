import { keyChanged, type Snapshot } from '#domain/bank'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { type Cited, cite } from '#server/library'
import { command } from '#server/platform'
import { drafts, type QuestionDraft } from '../drafts/store'
import { type PublishedQuestion, questions, shelves } from '../store'
import { firstVersion, type QuestionVersion, record, versionId, versions } from './versions'
import { voidBefore } from './void-before'

/** A question that is to be published now: what it will be, and what it was. */
interface Next {
  readonly draft: QuestionDraft
  readonly snapshot: Snapshot
  readonly before: PublishedQuestion | undefined
}

/** A question without a topic of its own is filed under its law. */
const snapshotOf = (draft: QuestionDraft, citation: Cited): Snapshot => ({
  ...draft.content,
  id: draft.question,
  topic: draft.content.topic || citation.lawName,
  version: draft.base + 1,
  citation,
})

/** What of a portion is still to be published: not what is there in another version than it changes. Two operations. */
async function nextOf(portion: readonly QuestionDraft[]): Promise<Next[]> {
  const ids = portion.map(({ question }) => question)
  const [cited, there] = await Promise.all([
    cite(portion.map(({ content }) => content.citation)),
    questions.find({ _id: command.in(ids) }, { limit: ids.length }),
  ])
  const known = new Map(there.map((one) => [one._id, one]))
  return portion.flatMap((draft) => {
    const { law, version, article } = draft.content.citation
    const citation = cited.find(
      (one) => one.law === law && one.version === version && one.article === article,
    )
    if (!citation) throw new Error(`${draft._id} cites an article that is gone`)
    const before = known.get(draft.question)
    return (before?.version ?? 0) === draft.base
      ? [{ draft, snapshot: snapshotOf(draft, citation), before }]
      : []
  })
}

/** Of those left out what changes a version that was published no more, by draft. One operation, none for none. */
async function overtakenOf(left: readonly QuestionDraft[]): Promise<Set<string>> {
  if (left.length === 0) return new Set()
  const ids = left.map(({ question, base }) => versionId(question, base + 1))
  const fields = { draft: true }
  const found = await versions.find({ _id: command.in(ids) }, { limit: ids.length, fields })
  const published = new Set(found.map(({ draft }) => draft))
  return new Set(left.flatMap(({ _id }) => (published.has(_id) ? [] : [_id])))
}

/** Gives drafts back that were overtaken: nothing of an import is dropped without a word. One operation, none for none. */
async function giveBack(overtaken: ReadonlySet<string>): Promise<void> {
  if (overtaken.size === 0) return
  await drafts.update(
    { _id: command.in([...overtaken]), publishing: true },
    {
      publishing: false,
      complete: false,
      'review.state': 'returned',
      'looked.flaws': command.push({ each: ['overtaken'] }),
    },
  )
}

function versionOf({ draft, snapshot, before }: Next, at: number): QuestionVersion {
  const { review, question, base, by, note } = draft
  const passed = review.decisions.findLast(({ verdict }) => verdict === 'pass')
  const act = before === undefined ? 'publish' : before.withdrawn ? 'restore' : 'change'
  return {
    _id: versionId(question, base + 1),
    ...{ question, snapshot, act, note, at },
    version: base + 1,
    by: review.authors.at(-1) ?? '',
    byName: by,
    passedBy: passed?.byName ?? null,
    draft: draft._id,
  }
}

/** Writes over a version; nobody else published meanwhile. One operation. */
async function replace({ snapshot, before }: Next): Promise<void> {
  const { id, citation, seeAlso, calculation, ...rest } = snapshot
  await questions.update(
    { _id: id, version: before?.version },
    {
      ...rest,
      citation: command.set(citation),
      seeAlso: seeAlso ? command.set(seeAlso) : command.remove(),
      calculation: calculation ?? command.remove(),
      withdrawn: command.remove(),
      rewrite: command.remove(),
    },
  )
}

/** A question rewritten for a newer version of its law is met again by who learned the old text, as a confirmed one is. */
async function renewLine(before: PublishedQuestion, { citation }: Snapshot, day: BeijingDay) {
  const { law, version: was } = before.citation
  if (law !== citation.law || was === citation.version) return
  const renewal = { was, version: citation.version, from: day }
  await shelves.update({ _id: 'daily' }, { [`renewals.${before._id}`]: command.set(renewal) })
}

/** What follows for officers comes first: the question itself changes last. */
async function change(before: PublishedQuestion, next: Next, day: BeijingDay): Promise<void> {
  const { snapshot } = next
  if (keyChanged(before, snapshot)) await voidBefore(snapshot.id, snapshot.version, day)
  await renewLine(before, snapshot, day)
  await replace(next)
}

/**
 * Puts up to a hundred drafts that passed into the bank: versions first, then the questions; on the shelf they come
 * afterwards. Doing it again changes nothing. Which were overtaken, by id: these went back. Five operations, for each
 * changed question one more, and one for a changed key or a newer version of the law.
 */
export async function putIntoBank(
  portion: readonly QuestionDraft[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const next = await nextOf(portion)
  const known = new Set(next.map(({ draft }) => draft._id))
  const overtaken = await overtakenOf(portion.filter(({ _id }) => !known.has(_id)))
  await giveBack(overtaken)
  await record(
    next.flatMap((one) => [
      ...(one.before ? [firstVersion(one.before)] : []),
      versionOf(one, now.getTime()),
    ]),
  )
  const fresh = next.filter(({ before }) => before === undefined)
  await questions.addMany(fresh.map(({ snapshot }) => ({ ...snapshot, _id: snapshot.id })))
  for (const one of next) if (one.before) await change(one.before, one, beijingDayOf(now))
  return overtaken
}
