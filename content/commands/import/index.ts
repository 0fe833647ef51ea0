import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { withCloud } from '../../../config/with-cloud'
import { readFile } from '../../../server/imports/reading'
import { alone } from './alone'
import { type Came, inCloud, type Mode } from './in-cloud'
import { type Kind, kindOf } from './kind-of'
import { previewLines } from './lines'

const USAGE = `usage: npm run content -- import FILE… [--kind questions|laws] [--apply [--good]]
                                     [--url URL | --data DIR]
without --apply a preview alone; --good takes what is good where rows are refused`

const OPTIONS = {
  kind: { type: 'string' },
  apply: { type: 'boolean', default: false },
  good: { type: 'boolean', default: false },
  url: { type: 'string' },
  data: { type: 'string' },
} as const

/** One file, with or without a cloud beside it. */
async function importOne(
  path: string,
  wished: Kind | undefined,
  { mode, cloud }: { readonly mode: Mode; readonly cloud: boolean },
): Promise<Came> {
  const [name, bytes] = [basename(path), readFileSync(path)]
  const content = await readFile(name, bytes)
  if (typeof content === 'string') return { lines: [`${name}  ${content}`], well: false }
  const kind = wished ?? kindOf(content, name)
  if (cloud) return inCloud({ kind, name, bytes }, mode)
  return { lines: previewLines(name, alone(kind, content, name)), well: true }
}

async function importAll(
  paths: readonly string[],
  kind: Kind | undefined,
  how: { readonly mode: Mode; readonly cloud: boolean },
): Promise<number> {
  let well = true
  for (const path of paths) {
    const came = await importOne(path, kind, how)
    for (const line of came.lines) console.log(line)
    well &&= came.well
  }
  return well ? 0 : 1
}

const isKind = (kind: string | undefined): kind is Kind | undefined =>
  kind === undefined || kind === 'questions' || kind === 'laws'

/**
 * Imports files of questions or laws from this machine (导入). 0: all went well; 1: a file or its import was refused;
 * 2: it was not understood, or there is no cloud to import into.
 */
export async function importFiles(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const { kind, apply, good, url, data } = values
  if (positionals.length === 0 || !isKind(kind)) {
    console.error(USAGE)
    return 2
  }
  const mode: Mode = apply ? (good ? 'good' : 'all') : null
  const came = await withCloud({ url, data }, () =>
    importAll(positionals, kind, { mode, cloud: true }),
  )
  if (came !== undefined) return came
  console.error(
    'no local cloud runs and there is no data folder: the files alone (没有本地云，只看文件)',
  )
  if (apply) return 2
  return importAll(positionals, kind, { mode: null, cloud: false })
}
