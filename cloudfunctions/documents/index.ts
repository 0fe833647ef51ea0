import { documents } from '#server/documents'
import { detachDuels } from '#server/duel'
import { detachAttempts } from '#server/exam'
import { importsWith } from '#server/imports'
import { media } from '#server/media'
import { identify } from '#server/org'
import { serveApi } from '#server/platform'
import { detachSets } from '#server/study'

const imports = importsWith([detachSets, detachAttempts, detachDuels])

/** The contract's calls that make files, read them or put them together: heavy, so with memory and time of their own. */
export const main = serveApi({ documents, media, imports }, identify)
