import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const SOURCE = 'cloudfunctions'
export const FUNCTIONS = 'dist/cloudfunctions'

async function buildFunction(name: string, into: string): Promise<void> {
  const target = join(into, name)
  await mkdir(target, { recursive: true })
  await build({
    entryPoints: [join(SOURCE, name, 'index.ts')],
    outfile: join(target, 'index.js'),
    bundle: true,
    platform: 'node',
    // The youngest runtime WeChat offers everywhere is 18.15.
    target: 'node18',
    format: 'cjs',
    minifySyntax: true,
    logLevel: 'warning',
    logOverride: { 'direct-eval': 'silent' },
  })
  const settings = join(SOURCE, name, 'config.json')
  if (existsSync(settings)) await copyFile(settings, join(target, 'config.json'))
  await writeFile(
    join(target, 'package.json'),
    `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`,
  )
}

/**
 * Builds every cloud function (云函数) as it is deployed: one folder, one bundle, its settings. The folder changes
 * all at once, so that whoever runs from it never meets half a build.
 */
export async function buildFunctions(): Promise<string> {
  const fresh = `${FUNCTIONS}.${process.pid}`
  const entries = await readdir(SOURCE, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory())
  await Promise.all(names.map(({ name }) => buildFunction(name, fresh)))
  await rm(FUNCTIONS, { recursive: true, force: true })
  await rename(fresh, FUNCTIONS)
  return FUNCTIONS
}
