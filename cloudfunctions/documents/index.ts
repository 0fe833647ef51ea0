import { documents } from '#server/documents'
import { media } from '#server/media'
import { identify } from '#server/org'
import { serveApi } from '#server/platform'

/** The contract's calls that make files or put them together: heavy, so with memory and time of their own. */
export const main = serveApi({ documents, media }, identify)
