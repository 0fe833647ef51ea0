import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

// One bundle instead of eighty modules through a TypeScript loader, which take longer than the cloud itself.
const here = fileURLToPath(new URL('.', import.meta.url))
const program = join(here, `../node_modules/.cache/local-cloud/${process.pid}.mjs`)
buildSync({
  entryPoints: [join(here, 'main.ts')],
  outfile: program,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
  // Only the functions' program looks for a file beside it; to the others any place in this tree is as good.
  define: {
    'import.meta.url': JSON.stringify(new URL('./functions/program.ts', import.meta.url).href),
  },
})
try {
  await import(program)
} finally {
  rmSync(program, { force: true })
}
