import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A clip or picture of our own (test/media/make.sh). */
export const clip = (name: string): Buffer => readFileSync(join('test', 'media', name))
