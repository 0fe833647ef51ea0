import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

let text: string | undefined

/** The worker's program as plain JavaScript: a thread does not go through the loader that runs us. */
export function workerProgram(): string {
  if (text !== undefined) return text
  const file = fileURLToPath(new URL('./worker.ts', import.meta.url))
  text = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
  }).code
  return text
}
