import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A folder git never sees, for what is unpacked once and used by every run. */
export function browserCache(): string {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url))
  mkdirSync(folder, { recursive: true })
  return folder
}
