import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { layAssets } from './function-assets'

const SOURCE = 'cloudfunctions'
export const FUNCTIONS = 'dist/cloudfunctions'

async function buildFunction(name: string, into: string): Promise<void> {
  const source = join(SOURCE, name)
  const target = join(into, name)
  await mkdir(target, { recursive: true })
  const entries = (await readdir(source)).filter((file) => file.endsWith('.ts'))
  await build({
    entryPoints: entries.map((file) => join(source, file)),
    outdir: target,
    bundle: true,
    platform: 'node',
    // The youngest runtime WeChat offers everywhere is 18.15.
    target: 'node18',
    format: 'cjs',
    minifySyntax: true,
    logLevel: 'warning',
    // A package asks where it lies, for a file we hand over to it.
    logOverride: { 'direct-eval': 'silent', 'empty-import-meta': 'silent' },
  })
  const settings = join(source, 'config.json')
  if (existsSync(settings)) await copyFile(settings, join(target, 'config.json'))
  const assets = join(source, 'assets.json')
  if (existsSync(assets)) await layAssets(assets, target)
  await writeFile(
    join(target, 'package.json'),
    `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`,
  )
}

/**
 * Builds every cloud function (云函数) as it is deployed: one folder, a bundle for it and for each thread of its own, its
 * settings and assets. The folder changes all at once, so that whoever runs from it never meets half a build.
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
