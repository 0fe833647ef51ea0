import type {
  BranchEntry,
  Caption,
  CaseActName,
  CaseLearner,
  CaseText,
  Standing,
  Tally,
  Watched,
} from '#domain/cases'
import type { Cited } from '#server/library'
import { collection } from '#server/platform'

/** A version that was handed in (送审稿): masked; the words before masking are in the draft alone. */
export interface CaseVersion {
  readonly version: number
  readonly at: number
  readonly by: string
  readonly text: CaseText
  /** By `law@version#article`. */
  readonly cited: Readonly<Record<string, Cited>>
  readonly video: {
    readonly media: string
    readonly seconds: number
    readonly captions: readonly Caption[]
  } | null
  readonly pictures: readonly { readonly media: string; readonly shows: string }[]
  /** What was explained instead of masked. */
  readonly explained: readonly { readonly text: string; readonly reason: string }[]
  readonly minutes: number
}

/** A reviewer's remark (批注) on words of a version. */
export interface CaseComment {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly version: number
  readonly field: string
  readonly quote: string
  readonly text: string
}

/** What was done with a case, by whom and why (操作记录): only ever added, with the act itself. */
export interface CaseAct {
  readonly act: CaseActName
  readonly by: string
  readonly byOfficer: string
  readonly at: number
  readonly version: number
  readonly reason: string
}

/** Answers to a case's questions before it was gone through, and afterwards. */
export interface CaseEffect {
  readonly asOf: number
  readonly before: Tally
  readonly after: Tally
}

/** What lists show and find of the version readers have; empty while there is none. */
export interface CaseListed {
  readonly title: string
  readonly lead: string
  readonly domain: CaseText['domain']
  readonly seconds: number | null
  readonly minutes: number
  readonly laws: readonly string[]
  /** `law@version#article`: what related cases share. */
  readonly articles: readonly string[]
  /** All words to search in, in small letters. */
  readonly words: string
}

/** A case (案例) as the cloud keeps it: one document, so that each act on it is one conditional change. */
export interface CaseFile extends Standing {
  readonly _id: string
  /** Raised with each change by its authors and reviewers. */
  readonly seq: number
  readonly unit: string
  readonly unitName: string
  readonly place: string
  readonly city: string
  readonly branch: string
  /** A demonstration whose facts are made up. */
  readonly invented: boolean
  /** What the authors call it now. */
  readonly workingTitle: string
  /** The title of the version handed in last, masked: reviewers' lists show no other. */
  readonly submittedTitle: string
  readonly workingDomain: CaseText['domain']
  readonly submitted: CaseVersion | null
  /** The version handed in before it. */
  readonly before: CaseVersion | null
  /** What readers have, while `reach` says so. */
  readonly live: CaseVersion | null
  readonly listed: CaseListed | null
  /** Whom lists show it to: `all`, or a city; nobody while withdrawn. */
  readonly shownTo: readonly string[]
  readonly publishedAt: number
  readonly updatedAt: number
  /** All media its draft and versions have had; what none of them has any more is dropped by night. */
  readonly media: readonly string[]
  readonly comments: readonly CaseComment[]
  readonly acts: readonly CaseAct[]
  /** Officers who learned it, as last counted. */
  readonly learners: number
  readonly effect: CaseEffect | null
}
export const caseFiles = collection<CaseFile>('cases')

/** What an officer made of a case: `case:officer`. */
export interface Learner extends CaseLearner {
  readonly _id: string
  /** How far its video was watched; null until it was played. */
  readonly watched: Watched | null
  /** Raised with each report that was taken. */
  readonly seen: number
}
export const learners = collection<Learner>('caseLearners')

/** A question to the editor with its public answer (在线答疑). */
export interface CaseAsked {
  readonly _id: string
  readonly case: string
  readonly title: string
  readonly path: readonly string[]
  readonly officer: string
  readonly text: string
  readonly at: number
  readonly answer: { readonly text: string; readonly by: string; readonly at: number } | null
  readonly answered: boolean
}
export const asked = collection<CaseAsked>('caseAsked')

/** Lines of branches in the ledger (house law 4); no counter is folded from them. */
export const branchRows = collection<BranchEntry & { readonly folded: true; readonly held: false }>(
  'ledger',
)

/** Up to which moment the timer has counted what officers made of cases. */
export const caseCounts = collection<{ readonly _id: 'counted'; readonly until: number }>(
  'caseCounts',
)
