import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Loaded when the first function runs: a cloud without functions needs no compiler. */
const require = createRequire(import.meta.url)

let text: string | undefined

/** The worker's program as plain JavaScript: a thread does not go through the loader that runs us. */
export function workerProgram(): string {
  if (text !== undefined) return text
  const { transformSync }: typeof import('esbuild') = require('esbuild')
  const file = fileURLToPath(new URL('./worker.ts', import.meta.url))
  text = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
  }).code
  return text
}
