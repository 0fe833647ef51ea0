import { type CaseState, stateOf } from '#domain/cases'
import { ABOUT_NOTHING, type MessageKind, tell } from '#server/inbox'
import type { OfficerCall } from '#server/platform'
import type { CaseFile } from '../store'

const KINDS: Partial<Record<CaseState, MessageKind>> = {
  returned: 'caseReturned',
  published: 'casePublished',
  shared: 'caseShared',
  withdrawn: 'caseWithdrawn',
}

/** Tells the authors what became of their case, but not who did it themselves. Three operations, mostly none. */
export async function tellAuthors(
  file: CaseFile,
  { officer, now }: OfficerCall,
  reason: string,
): Promise<void> {
  const kind = KINDS[stateOf(file)]
  const authors = file.review.authors.filter((author) => author !== officer._id)
  if (!kind || authors.length === 0) return
  const said = { case: file._id, title: file.workingTitle, reason: reason === '' ? null : reason }
  await tell(
    authors.map((to) => ({
      to,
      kind,
      // Acts are only ever added: their number tells this one from all others.
      cause: `${file._id}:${file.acts.length}`,
      about: { ...ABOUT_NOTHING, ...said },
      at: now.getTime(),
    })),
  )
}
