import { createHash } from 'node:crypto'
import {
  articleKey,
  CASE_FLOW,
  type CaseLesson,
  citationsOf,
  cityOf,
  minutesOf,
  type Reach,
} from '#domain/cases'
import type { Officer } from '#domain/org'
import { decide, handIn, newReview } from '#domain/review'
import { cite } from '#server/library'
import { type Adopted, adoptMedia } from '#server/media'
import { currentPlan } from '#server/plan'
import { CASE_USE } from './desk/draft-media'
import { type CaseDraft, drafts } from './desk/store'
import { mediaIn } from './media-in'
import { postBranch } from './post-branch'
import { published, shownWhere } from './publish'
import { type CaseFile, type CaseVersion, caseFiles } from './store'

/** A case that comes with content: who wrote it, who reviewed it, and when it reached whom. */
export interface GivenCase {
  readonly lesson: CaseLesson
  readonly invented: boolean
  readonly author: Officer & { readonly branch: string }
  readonly reviewers: readonly Officer[]
  readonly reach: Reach
  readonly isPublic: boolean
  readonly at: number
  /** The content of a file the lesson names. */
  readonly content: (file: string) => Buffer
}

const idOf = ({ lesson: { id } }: GivenCase): string =>
  `c-${createHash('sha256').update(id).digest('hex').slice(0, 20)}`

/** Puts a video, a poster or a picture where uploads go. */
const adopt = (given: GivenCase, file: string, kind: Adopted['kind'], posterOf?: string) =>
  adoptMedia(
    given.content(file),
    { officer: given.author._id, use: CASE_USE, kind, posterOf },
    new Date(given.at),
  )

async function videoOf(given: GivenCase): Promise<CaseVersion['video']> {
  const { video } = given.lesson
  if (!video) return null
  const { id, facts } = await adopt(given, video.file, 'video')
  await adopt(given, video.poster, 'picture', id)
  return { media: id, seconds: facts.seconds ?? video.seconds, captions: video.captions }
}

async function picturesOf(given: GivenCase): Promise<CaseVersion['pictures']> {
  const pictures: { media: string; shows: string }[] = []
  for (const { file, shows } of given.lesson.pictures)
    pictures.push({ media: (await adopt(given, file, 'picture')).id, shows })
  return pictures
}

async function versionOf(given: GivenCase): Promise<CaseVersion> {
  const { lesson, at, author } = given
  const [cited, { cases: rules }] = await Promise.all([
    cite(citationsOf(lesson.text)),
    currentPlan(new Date(at)),
  ])
  const video = await videoOf(given)
  return {
    version: 1,
    at,
    by: author.name,
    text: lesson.text,
    cited: Object.fromEntries(cited.map((one) => [articleKey(one), one])),
    video,
    pictures: await picturesOf(given),
    explained: [],
    minutes: minutesOf(lesson.text, video?.seconds ?? null, rules.charactersAMinute),
  }
}

/** The way through review as it would have gone. */
function reviewed({ author, reviewers, at }: GivenCase): CaseFile['review'] {
  const begun = handIn(newReview<'unitReview' | 'lawReview'>(author._id), CASE_FLOW)
  if (!begun) throw new Error('a new case can be handed in')
  return reviewers.reduce((review, { _id, name, grants }) => {
    const who = { officer: _id, name, grants }
    const said = { version: 1, verdict: 'pass', note: '', at, path: author.path } as const
    const after = decide(review, CASE_FLOW, who, said)
    if (typeof after === 'string') throw new Error(`${name} may not review: ${after}`)
    return after
  }, begun)
}

function fileOf(given: GivenCase, version: CaseVersion): CaseFile {
  const { author, reach, isPublic, invented, at, lesson } = given
  const review = reviewed(given)
  const file: CaseFile = {
    _id: idOf(given),
    seq: 1,
    ...{ unit: author.unit, unitName: author.unitName, place: author.place, path: author.path },
    city: cityOf(author.path),
    branch: author.branch,
    invented,
    workingTitle: lesson.text.title,
    submittedTitle: lesson.text.title,
    workingDomain: lesson.text.domain,
    review,
    submitted: version,
    before: null,
    live: null,
    listed: null,
    reach: null,
    isPublic,
    shownTo: [],
    publishedAt: at,
    updatedAt: at,
    media: mediaIn(version),
    comments: [],
    acts: [],
    learners: 0,
    effect: null,
  }
  const shown = { ...file, ...published(file, at), reach }
  return { ...shown, shownTo: shownWhere(shown) }
}

const draftOf = (
  { _id, path }: CaseFile,
  { text, video, pictures }: CaseVersion,
  { author, at }: GivenCase,
): CaseDraft => ({
  ...{ _id, path, seq: 1, by: author.name, key: _id, updatedAt: at },
  text: structuredClone(text) as CaseDraft['text'],
  parties: [],
  maskings: [],
  video: video?.media ?? null,
  captions: structuredClone(video?.captions ?? []) as CaseDraft['captions'],
  pictures: pictures.map((picture) => ({ ...picture })),
})

/** Publishes cases that come with content; publishing them again changes nothing. */
export async function publishCases(given: readonly GivenCase[]): Promise<void> {
  for (const one of given) {
    const version = await versionOf(one)
    const file = fileOf(one, version)
    if (!(await caseFiles.add(file))) continue
    await drafts.add(draftOf(file, version, one))
    await postBranch(file, new Date(one.at))
  }
}
