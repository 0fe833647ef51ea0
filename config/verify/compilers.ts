import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Compiled, ending } from './package-files'

const MAX_OUTPUT = 64 * 1024 * 1024
const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac' }

/** Tencent's compilers come without the right to run: a copy in the cache gets it. */
function executable(name: 'wcc' | 'wcsc'): string {
  const folder = folders[process.platform]
  if (!folder) throw new Error(`Tencent's compilers do not run on ${process.platform}`)
  const home = dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json'))
  const cache = join(home, '..', '.cache', 'wechat-compilers')
  mkdirSync(cache, { recursive: true })
  copyFileSync(join(home, 'bin', folder, name), join(cache, name))
  chmodSync(join(cache, name), 0o755)
  return join(cache, name)
}

function run(name: 'wcc' | 'wcsc', root: string, args: string[]): string[] {
  const { status, stderr, error } = spawnSync(executable(name), args, {
    cwd: root,
    maxBuffer: MAX_OUTPUT,
    encoding: 'utf8',
  })
  if (error) throw error
  return status === 0 ? [] : [`${name}: ${stderr.trim() || `ended with ${status}`}`]
}

/** What wcc says against the templates, with file and position. */
export const templateProblems = (compiled: Compiled): string[] =>
  run('wcc', compiled.root, [
    '-d',
    ...ending(compiled, '.wxml'),
    ...ending(compiled, '.wxs'),
    ...['-gn', '$gwx'],
  ])

/** What wcsc says against the styles, with file and position. */
export const styleProblems = (compiled: Compiled): string[] =>
  run('wcsc', compiled.root, ['-db', '-pc', '0', ...ending(compiled, '.wxss')])
