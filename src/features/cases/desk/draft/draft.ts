import type { Input, Reply } from '#contract/index'

/** A draft (草稿) as the cloud has it, with where it stands and what reviewers said. */
export type DraftShown = Reply<'cases', 'draft'>
/** All that people write of a case, and what they decided about masking it. */
export type Draft = Pick<DraftShown, keyof Input<'cases', 'keep'>['draft']>
export type DraftText = Draft['text']
export type DraftQuestion = DraftText['questions'][number]
export type DraftBasis = DraftText['basis'][number]
export type DraftStep = DraftText['procedure'][number]
export type DraftCitation = DraftBasis['citation']
export type Comment = DraftShown['comments'][number]

/** No law chosen yet. */
export const NO_CITATION: DraftCitation = { law: '', version: '', article: '' }

const EMPTY_TEXT: DraftText = {
  title: '',
  domain: 'general',
  lead: '',
  facts: '',
  evidence: [],
  dispute: '',
  decision: '',
  lesson: '',
  basis: [],
  procedure: [],
  questions: [],
}

/** Nothing written yet. */
export const EMPTY_DRAFT: Draft = {
  text: EMPTY_TEXT,
  parties: [],
  maskings: [],
  video: null,
  captions: [],
  pictures: [],
}

/** What of a draft the cloud has is written by people. */
export const draftOf = ({ text, parties, maskings, video, captions, pictures }: Draft): Draft => ({
  text,
  parties,
  maskings,
  video,
  captions,
  pictures,
})
