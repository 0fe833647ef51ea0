import { documents } from '#server/documents'
import { identify } from '#server/org'
import { serveApi } from '#server/platform'

/** The contract's calls that make files: heavy, so with memory and time of their own. */
export const main = serveApi({ documents }, identify)
