import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { IMPORT_KINDS, type ImportKind } from '#domain/imports'
import { withCloud } from '../../../config/with-cloud'
import { readFile } from '../../../server/imports/reading'
import { alone } from './alone'
import { type Came, inCloud, type Mode } from './in-cloud'
import { kindOf } from './kind-of'
import { previewLines } from './lines'

const USAGE = `usage: npm run content -- import FILE… [--kind questions|laws|roster] [--apply [--good]]
                                     [--unit ID] [--url URL | --data DIR]
without --apply a preview alone; --good takes what is good where rows are refused;
--unit is the unit a roster is about, the province unless told`

const OPTIONS = {
  kind: { type: 'string' },
  unit: { type: 'string' },
  apply: { type: 'boolean', default: false },
  good: { type: 'boolean', default: false },
  url: { type: 'string' },
  data: { type: 'string' },
} as const

/** How files are imported: what they hold where that was told, the unit of a roster, and whether a cloud is asked. */
interface How {
  readonly kind: ImportKind | undefined
  readonly unit: string | undefined
  readonly mode: Mode
  readonly cloud: boolean
}

/** One file, with or without a cloud beside it. */
async function importOne(path: string, { mode, cloud, unit, ...wished }: How): Promise<Came> {
  const [name, bytes] = [basename(path), readFileSync(path)]
  const content = await readFile(name, bytes)
  if (typeof content === 'string') return { lines: [`${name}  ${content}`], well: false }
  const kind = wished.kind ?? kindOf(content, name)
  if (cloud) return inCloud({ kind, name, bytes, unit }, mode)
  return { lines: previewLines(name, alone(kind, content, name)), well: true }
}

async function importAll(paths: readonly string[], how: How): Promise<number> {
  let well = true
  for (const path of paths) {
    const came = await importOne(path, how)
    for (const line of came.lines) console.log(line)
    well &&= came.well
  }
  return well ? 0 : 1
}

const isKind = (kind: string | undefined): kind is ImportKind | undefined =>
  kind === undefined || IMPORT_KINDS.some((known) => known === kind)

/**
 * Imports files of questions, laws or people from this machine (导入). 0: all went well; 1: a file or its import was refused;
 * 2: it was not understood, or there is no cloud to import into.
 */
export async function importFiles(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const { kind, unit, apply, good, url, data } = values
  if (positionals.length === 0 || !isKind(kind)) {
    console.error(USAGE)
    return 2
  }
  const mode: Mode = apply ? (good ? 'good' : 'all') : null
  const came = await withCloud({ url, data }, () =>
    importAll(positionals, { kind, unit, mode, cloud: true }),
  )
  if (came !== undefined) return came
  console.error(
    'no local cloud runs and there is no data folder: the files alone (没有本地云，只看文件)',
  )
  if (apply) return 2
  return importAll(positionals, { kind, unit, mode: null, cloud: false })
}
