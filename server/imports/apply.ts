import type { RefusalCode } from '#contract/index'
import { type ImportMode, toApply } from '#domain/imports'
import type { Officer } from '#domain/org'
import {
  isRefusal,
  type Refusal,
  refuse,
  type Transaction,
  transact,
  type UseCase,
} from '#server/platform'
import { isOwn } from './own'
import { present } from './present'
import { IMPORTS, type ImportFile, TURNS, type Turn } from './store'

const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((unit, depth) => other[depth] === undefined || other[depth] === unit)

/** Those of the imports that had the turn which still run. One operation each. */
async function stillRunning(within: Transaction, turn: Turn | undefined): Promise<Turn['running']> {
  const running: Turn['running'][number][] = []
  for (const each of turn?.running ?? []) {
    const file = await within.get<ImportFile>(IMPORTS, each.import)
    if (file?.state === 'applying') running.push(each)
  }
  return running
}

async function keepTurn(within: Transaction, before: Turn | undefined, turn: Turn) {
  if (before) await within.update(TURNS, turn._id, { running: turn.running })
  else await within.add(TURNS, turn)
}

/** Why it can't be taken over as it is; undefined when it can. */
function hindrance(file: ImportFile, mode: ImportMode) {
  const { state, counts, laws } = file
  if (state !== 'ready') return refuse('NOT_READY')
  if (mode === 'all' && counts.refused > 0)
    return refuse('HAS_REFUSED_ROWS', { refused: counts.refused })
  if (toApply(counts) === 0) return refuse('NOTHING_TO_IMPORT')
  return laws.some(({ inForceFrom }) => inForceFrom === null) ? refuse('NO_DATE') : undefined
}

type Hindrance = RefusalCode<'imports', 'apply'>

/** Both or neither: the turn of its kind and place, and that it is being taken over. */
export const begin = (
  officer: Pick<Officer, '_id' | 'grants'>,
  id: string,
  mode: ImportMode,
): Promise<ImportFile | Refusal<Hindrance>> =>
  transact(async (within) => {
    const file = await within.get<ImportFile>(IMPORTS, id)
    if (!file || !isOwn(file, officer)) return refuse('IMPORT_NOT_FOUND')
    if (file.mode !== null) return file.mode === mode ? file : refuse('APPLIED_OTHERWISE')
    const why = hindrance(file, mode)
    if (why) return why
    const turn = await within.get<Turn>(TURNS, file.kind)
    const running = await stillRunning(within, turn)
    if (running.some(({ path }) => overlap(path, file.path))) return refuse('ANOTHER_RUNS')
    const mine = { import: id, path: file.path }
    await keepTurn(within, turn, { _id: file.kind, running: [...running, mine] })
    await within.update(IMPORTS, id, { state: 'applying', mode })
    return { ...file, state: 'applying' as const, mode }
  })

/**
 * Begins to take an import over (开始导入); the timer and the page go on with it. Asked twice it is one. Six operations,
 * one more for each other import of its kind that runs.
 */
export const apply: UseCase<'imports', 'apply'> = async ({ officer }, { import: id, mode }) => {
  const begun = await begin(officer, id, mode)
  return isRefusal(begun) ? begun : present(begun)
}
