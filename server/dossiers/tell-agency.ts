import { ABOUT_NOTHING, tell } from '#server/inbox'
import { liaisonsOf } from '#server/org'
import type { Dossier } from './store'

/** Tells the agency's liaisons of findings, once for a review. Four operations, none without findings. */
export async function tellAgency(file: Dossier): Promise<void> {
  const { result } = file
  if (result === null || file.findings.length === 0) return
  const to = await liaisonsOf(file.path)
  await tell(
    to.map((officer) => ({
      ...{ to: officer, kind: 'findingsGiven' as const, cause: file._id, at: result.at },
      about: { ...ABOUT_NOTHING, dossier: file._id, title: file.number },
    })),
  )
}
