import {
  articleKey,
  CASE_FLOW,
  citationsOf,
  fieldsOf,
  flawsOf,
  mayWrite,
  minutesOf,
  stateOf,
} from '#domain/cases'
import { handIn, isWithAuthors } from '#domain/review'
import { type Cited, cite } from '#server/library'
import { currentPlan } from '#server/plan'
import { isRefusal, moderateText, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { withAct } from '../act'
import { changeCase } from '../change'
import { type CaseFile, type CaseVersion, caseFiles } from '../store'
import { type DraftMedia, mediaOfDraft } from './draft-media'
import { explainedIn, masked } from './masked'
import { type CaseDraft, drafts } from './store'

interface Ready {
  readonly media: DraftMedia
  readonly cited: readonly Cited[]
  readonly words: ReturnType<typeof masked>['words']
}

/** What keeps a draft from being handed in, or what is needed to do it. Two operations. */
async function readied(draft: CaseDraft, { review }: CaseFile, { openid, now }: OfficerCall) {
  const [media, cited] = await Promise.all([
    mediaOfDraft(draft, review.authors, now),
    cite(citationsOf(draft.text)),
  ])
  const known = new Set(cited.map(articleKey))
  const flaws = flawsOf(draft.text, media.video?.seconds ?? null, (citation) =>
    known.has(articleKey(citation)),
  )
  if (flaws.length > 0) return refuse('NOT_COMPLETE', { flaws })
  const { words, open } = masked(draft, media)
  if (open.length > 0) return refuse('NOT_MASKED', { open: open.length })
  if (!media.isReady) return refuse('MEDIA_NOT_READY')
  const text = fieldsOf(words.text).map((field) => field.text)
  if ((await moderateText(openid, text.join('\n'))) === 'risky') return refuse('NOT_FIT')
  return { media, cited, words }
}

function versionOf(
  draft: CaseDraft,
  { media, cited, words }: Ready,
  { officer, now }: OfficerCall,
  { version, charactersAMinute }: { version: number; charactersAMinute: number },
): CaseVersion {
  const { text, video, pictures } = words
  return {
    version,
    at: now.getTime(),
    by: officer.name,
    text,
    cited: Object.fromEntries(cited.map((one) => [articleKey(one), one])),
    video: media.video && { ...media.video, captions: video?.captions ?? [] },
    pictures: pictures.map(({ file, shows }) => ({ media: file, shows })),
    explained: explainedIn(draft, media),
    minutes: minutesOf(text, media.video?.seconds ?? null, charactersAMinute),
  }
}

/** Hands the version in, unless somebody did meanwhile. */
const handedIn = (file: CaseFile, call: OfficerCall, version: CaseVersion) => {
  const review = handIn(file.review, CASE_FLOW)
  if (!review || review.version !== version.version) return refuse('UNDER_REVIEW')
  const acts = withAct({ ...file, review }, call, 'submit')
  const updatedAt = call.now.getTime()
  const submittedTitle = version.text.title
  return { review, submitted: version, submittedTitle, before: file.submitted, acts, updatedAt }
}

/**
 * Hands a draft in (提交审核): complete, every finding masked or explained, media checked, text moderated. What goes
 * on is the masked version; the words before stay in the draft. Six operations, one more with media.
 */
export const submit: UseCase<'cases', 'submit'> = async (call, { case: id, seq }) => {
  const { officer, now } = call
  const [file, draft] = await Promise.all([caseFiles.get(id), drafts.get(id)])
  if (!file || !draft || !mayWrite(file, officer)) return refuse('CASE_NOT_FOUND')
  if (!isWithAuthors(file.review)) return refuse('UNDER_REVIEW')
  if (draft.seq !== seq) return refuse('CHANGED_MEANWHILE', { seq: draft.seq, by: draft.by })
  const ready = await readied(draft, file, call)
  if (isRefusal(ready)) return ready
  const { cases: rules } = await currentPlan(now)
  const of = { version: file.review.version + 1, charactersAMinute: rules.charactersAMinute }
  const version = versionOf(draft, ready, call, of)
  const after = await changeCase(id, (known) => handedIn(known, call, version))
  return isRefusal(after) ? after : { state: stateOf(after), version: after.review.version }
}
