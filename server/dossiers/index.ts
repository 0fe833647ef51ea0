import type { UseCases } from '#server/platform'
import { accept } from './accept'
import { answer } from './answer'
import { draw } from './draw'
import { files } from './files'
import { list } from './list'
import { lock } from './lock'
import { read } from './read'
import { review } from './review'
import { take } from './take'
import { toReview } from './to-review'
import { unlist } from './unlist'
import { year } from './year'

export { drawDue } from './draw-due'
export { type DossierEvidence, dossierEvidence } from './evidence'

/** Case-file review (案卷评查). */
export const dossiers: UseCases<'dossiers'> = {
  ...{ year, list, unlist, files, lock, draw },
  ...{ toReview, read, take, review, answer, accept },
}
