import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const SOURCE = 'cloudfunctions'
export const FUNCTIONS = 'dist/cloudfunctions'

async function buildFunction(name: string): Promise<void> {
  const target = join(FUNCTIONS, name)
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

/** Builds every cloud function (云函数) as it is deployed: one folder, one bundle, its settings. */
export async function buildFunctions(): Promise<string> {
  await rm(FUNCTIONS, { recursive: true, force: true })
  const names = (await readdir(SOURCE, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )
  await Promise.all(names.map(({ name }) => buildFunction(name)))
  return FUNCTIONS
}
