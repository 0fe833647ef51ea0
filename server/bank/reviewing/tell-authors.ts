import { ABOUT_NOTHING, tell } from '#server/inbox'
import type { OfficerCall } from '#server/platform'
import type { QuestionDraft } from '../drafts/store'

/** As much of a stem as a message names it by. */
const TITLE = 30

/** Tells its authors why a question came back, but not whoever sent it back. Three operations. */
export async function tellAuthors(
  { _id, review, content }: QuestionDraft,
  { officer, now }: OfficerCall,
  reason: string,
): Promise<void> {
  const about = { ...ABOUT_NOTHING, title: content.stem.slice(0, TITLE), reason }
  await tell(
    review.authors
      .filter((author) => author !== officer._id && author !== '')
      .map((to) => ({
        to,
        kind: 'questionReturned' as const,
        cause: `${_id}:${review.version}`,
        about,
        at: now.getTime(),
      })),
  )
}
