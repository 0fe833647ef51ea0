import type { Input } from '#contract/index'
import type { Draft, DraftText } from './draft'

type Sent = Input<'cases', 'keep'>['draft']

const sentText = (text: DraftText): Sent['text'] => ({
  ...text,
  evidence: [...text.evidence],
  basis: [...text.basis],
  procedure: [...text.procedure],
  questions: text.questions.map((question) => ({ ...question, options: [...question.options] })),
})

/** A draft as it goes to the cloud. */
export const sentDraft = (draft: Draft): Sent => ({
  ...draft,
  text: sentText(draft.text),
  parties: draft.parties.map((party) => ({ ...party, alsoCalled: [...party.alsoCalled] })),
  maskings: [...draft.maskings],
  captions: [...draft.captions],
  pictures: [...draft.pictures],
})
