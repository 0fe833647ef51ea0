import { decisionsOf, findInCase, redactCase } from '#domain/cases'
import type { DraftMedia } from './draft-media'
import type { CaseDraft } from './store'

const wordsOf = ({ text, captions, pictures }: CaseDraft, media: DraftMedia) => ({
  text,
  video: media.video && { file: '', poster: '', seconds: media.video.seconds, captions },
  pictures: pictures.map(({ media: file, shows }) => ({ file, shows })),
})

/** A draft as it may be seen by others, and what still blocks that (脱敏). */
export const masked = (draft: CaseDraft, media: DraftMedia) =>
  redactCase(wordsOf(draft, media), draft.parties, decisionsOf(draft.maskings))

/** What was explained instead of masked, with the reasons: reviewers judge them. */
export function explainedIn(draft: CaseDraft, media: DraftMedia) {
  const reasons = new Map(
    draft.maskings.flatMap(({ finding, how, text }) =>
      how === 'explain' ? [[finding, text]] : [],
    ),
  )
  return findInCase(wordsOf(draft, media), draft.parties).flatMap(({ id, text }) => {
    const reason = reasons.get(id)
    return reason === undefined ? [] : [{ text, reason }]
  })
}
