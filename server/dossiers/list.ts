import type { ListedFile } from '#domain/dossiers'
import type { Unit } from '#domain/org'
import { isAgency, unitInPlace, unitsOf } from '#server/org'
import { command, isRefusal, refuse, type UseCase } from '#server/platform'
import { dossierId } from './digest'
import { namesSomebody, numberNamesSomebody } from './names-somebody'
import { recount } from './recount'
import { type Dossier, dossierFiles } from './store'
import { yearOf } from './year-of'

const MOST = 200
const ROUNDS = 3

const dossierOf = (year: number, unit: Unit, parentName: string, told: ListedFile): Dossier => ({
  ...{ _id: dossierId(year, unit._id, told.number), seq: 0, year },
  ...{ unit: unit._id, name: unit.name, parentName, path: unit.path },
  ...{ number: told.number, kind: told.kind, cause: told.cause, closed: told.closed },
  ...{ locked: false, drawn: false, reviewer: null, takenAt: null },
  ...{ rubric: null, result: null, findings: [], open: 0 },
})

const isSame = (a: ListedFile, b: ListedFile): boolean =>
  a.kind === b.kind && a.cause === b.cause && a.closed === b.closed

const numbersOf = (files: readonly ListedFile[]) => ({ numbers: files.map(({ number }) => number) })

/** What keeps lines from being listed, before anything is looked up. */
function flawed(year: number, files: readonly ListedFile[]) {
  const elsewhere = files.filter(({ closed }) => !closed.startsWith(`${year}-`))
  if (elsewhere.length > 0) return refuse('NOT_THIS_YEAR', numbersOf(elsewhere))
  const naming = files.filter(
    ({ cause, number }) => namesSomebody(cause) || numberNamesSomebody(number),
  )
  if (naming.length > 0) return refuse('NAMES_SOMEBODY', numbersOf(naming))
  const first = new Map(files.toReversed().map((file) => [file.number, file]))
  const differing = files.filter((file) => !isSame(file, first.get(file.number) ?? file))
  return differing.length > 0 ? refuse('DIFFERENT', numbersOf(differing)) : undefined
}

const known = async (files: readonly Dossier[]): Promise<ReadonlyMap<string, Dossier>> => {
  const ids = files.map(({ _id }) => _id)
  const found = await dossierFiles.find({ _id: command.in(ids) }, { limit: MOST })
  return new Map(found.map((file) => [file._id, file]))
}

/**
 * Adds what is not there yet; what is there with another kind, cause or day is refused by name. Where two send the
 * same lines at once, the slower one looks again. Two operations.
 */
async function added(files: readonly Dossier[]) {
  for (let round = 1; ; round += 1) {
    const there = await known(files)
    const differing = files.filter((file) => !isSame(file, there.get(file._id) ?? file))
    if (differing.length > 0) return refuse('DIFFERENT', numbersOf(differing))
    const fresh = files.filter(({ _id }) => !there.has(_id))
    try {
      await dossierFiles.addMany(fresh)
      return fresh
    } catch (error) {
      if (round === ROUNDS) throw error
    }
  }
}

/**
 * What came after the list was locked goes again, since nobody could draw it; what the lock has seen is in. Whether
 * some had to go. One operation.
 */
const tookBack = async (fresh: readonly Dossier[]): Promise<boolean> =>
  (await dossierFiles.remove({
    _id: command.in(fresh.map(({ _id }) => _id)),
    locked: false,
  })) > 0

/**
 * Lists files of an agency (报送目录): again changes nothing. The year is looked at before and after: a list that is
 * locked meanwhile keeps out what it has not seen. Nine operations at most.
 */
export const list: UseCase<'dossiers', 'list'> = async ({ officer }, { year, unit: id, files }) => {
  const unit = await unitInPlace(officer, 'liaison', id)
  if (isRefusal(unit)) return unit
  if (!isAgency(unit)) return refuse('NO_AGENCY')
  if ((await yearOf(year)).state !== 'listing') return refuse('LISTS_LOCKED')
  const flaw = flawed(year, files)
  if (flaw) return flaw
  const [parent] = await unitsOf(unit.parent === null ? [] : [unit.parent])
  const all = files.map((told) => dossierOf(year, unit, parent?.name ?? '', told))
  const once = [...new Map(all.map((file) => [file._id, file])).values()]
  const fresh = await added(once)
  if (isRefusal(fresh)) return fresh
  const isOpen = (await yearOf(year)).state === 'listing'
  const isLate = !isOpen && (await tookBack(fresh))
  const listed = await recount(year, id)
  if (isLate) return refuse('LISTS_LOCKED')
  return { added: fresh.length, same: files.length - fresh.length, listed }
}
