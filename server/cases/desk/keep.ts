import { createHash } from 'node:crypto'
import type { Input } from '#contract/index'
import { cityOf, mayWrite } from '#domain/cases'
import type { Officer } from '#domain/org'
import { isWithAuthors, newReview, withAuthor } from '#domain/review'
import { holdMedia } from '#server/media'
import { command, isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { changeCase } from '../change'
import { type CaseFile, caseFiles } from '../store'
import { mediaIds } from './draft-media'
import { type CaseDraft, drafts } from './store'

type Kept = Input<'cases', 'keep'>

/** The same key of the same person is the same case (house law 3). */
const idOf = (officer: string, key: string): string =>
  `c-${createHash('sha256').update(`${officer} ${key}`).digest('hex').slice(0, 20)}`

const newFile = (
  _id: string,
  officer: Officer,
  branch: string,
  { draft }: Kept,
  now: number,
): CaseFile => ({
  _id,
  seq: 1,
  unit: officer.unit,
  unitName: officer.unitName,
  place: officer.place,
  path: officer.path,
  city: cityOf(officer.path),
  branch,
  invented: false,
  workingTitle: draft.text.title,
  submittedTitle: '',
  workingDomain: draft.text.domain,
  media: mediaIds(draft),
  review: newReview(officer._id),
  reach: null,
  isPublic: false,
  submitted: null,
  before: null,
  live: null,
  listed: null,
  shownTo: [],
  publishedAt: 0,
  updatedAt: now,
  comments: [],
  acts: [],
  learners: 0,
  effect: null,
})

const draftOf = (
  { _id, path }: Pick<CaseFile, '_id' | 'path'>,
  { key, draft }: Kept,
  seq: number,
  { officer, now }: OfficerCall,
): CaseDraft => ({ _id, path, seq, key, by: officer.name, updatedAt: now.getTime(), ...draft })

const shown = ({ _id, seq, updatedAt }: CaseDraft) => ({ case: _id, seq, at: updatedAt })

/** What is kept already may be this very keeping, sent again. */
const sameOrOther = (known: CaseDraft, { key, seq }: Kept) =>
  known.key === key && known.seq === seq + 1
    ? shown(known)
    : refuse('CHANGED_MEANWHILE', { seq: known.seq, by: known.by })

/** Media of a draft stays, however long it is written on. One operation, none without media. */
const hold = async ({ draft }: Kept): Promise<void> => {
  const ids = mediaIds(draft)
  if (ids.length > 0) await holdMedia(ids)
}

/** Begins a case. Two operations, up to four for a retry. */
async function begin(call: OfficerCall, kept: Kept) {
  const { officer, now } = call
  if (officer.branch === null) return refuse('NO_BRANCH')
  const id = idOf(officer._id, kept.key)
  const file = newFile(id, officer, officer.branch, kept, now.getTime())
  await caseFiles.add(file)
  await hold(kept)
  const draft = draftOf(file, kept, 1, call)
  if (await drafts.add(draft)) return shown(draft)
  const known = await drafts.get(id)
  if (!known) throw new Error(`draft ${id} went missing`)
  return sameOrOther(known, kept)
}

/** Who is about to write is an author before anything is written: nobody ever reviews their own words. */
const asAuthor = ({ officer, now }: OfficerCall, id: string, { draft }: Kept) =>
  changeCase(id, (file) => {
    if (!mayWrite(file, officer)) return refuse('CASE_NOT_FOUND')
    if (!isWithAuthors(file.review)) return refuse('UNDER_REVIEW')
    return {
      review: withAuthor(file.review, officer._id),
      workingTitle: draft.text.title,
      workingDomain: draft.text.domain,
      media: [...new Set([...file.media, ...mediaIds(draft)])],
      updatedAt: now.getTime(),
    }
  })

/** Writes over what was seen last. Three operations, one more when somebody was quicker. */
async function goOn(call: OfficerCall, id: string, kept: Kept) {
  const file = await asAuthor(call, id, kept)
  if (isRefusal(file)) return file
  await hold(kept)
  const next = draftOf(file, kept, kept.seq + 1, call)
  const { _id, ...rest } = next
  const change = { ...rest, text: command.set(rest.text) }
  if ((await drafts.update({ _id, seq: kept.seq }, change)) > 0) return shown(next)
  const known = await drafts.get(id)
  return known ? sameOrOther(known, kept) : refuse('CASE_NOT_FOUND')
}

/**
 * Keeps a draft as it is now, begun with a key or written over what was seen last; the same again is the same.
 * At most four operations, one more with media.
 */
export const keep: UseCase<'cases', 'keep'> = (call, kept) =>
  kept.case === null ? begin(call, kept) : goOn(call, kept.case, kept)
