import { fileURLToPath } from 'node:url'

/** The content folder of this checkout (content/). */
export const CONTENT_FOLDER = fileURLToPath(new URL('..', import.meta.url))
