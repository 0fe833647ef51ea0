import { fileURLToPath } from 'node:url'

/** The content folder of this checkout (content/). */
export const CONTENT_FOLDER = fileURLToPath(new URL('..', import.meta.url))

/** Where the official texts of laws (法规原文) may lie beside this checkout; often there is no such folder. */
export const TEXTS_BESIDE = fileURLToPath(new URL('../../../shared/data/laws', import.meta.url))
