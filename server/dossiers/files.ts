import type { Reply } from '#contract/index'
import { type Sight, sightOf } from '#domain/dossiers'
import { isAgency, unitsOf } from '#server/org'
import { command, refuse, type UseCase } from '#server/platform'
import { listId } from './recount'
import { type Dossier, type DossierList, dossierFiles, lists } from './store'

const PAGE = 100

type Part = 'drawn' | 'listed'
type Lots = ReadonlyMap<string, number>

const showFile = (
  { _id, number, kind, cause, closed, result }: Dossier,
  lots: Lots,
): Reply<'dossiers', 'files'>['files'][number] => ({
  ...{ dossier: _id, number, kind, cause, closed },
  lot: lots.get(_id) ?? null,
  grade: result?.grade ?? null,
})

/** A page of the drawn ones in the order of the lot. One operation, none when nothing was drawn. */
async function drawnPage(lots: readonly string[], after: string | null): Promise<Dossier[]> {
  const from = after === null ? 0 : lots.indexOf(after) + 1
  const ids = lots.slice(from, from + PAGE + 1)
  if (ids.length === 0) return []
  const found = await dossierFiles.find({ _id: command.in(ids) }, { limit: PAGE + 1 })
  return found.sort((a, b) => lots.indexOf(a._id) - lots.indexOf(b._id))
}

/** A page of all that are listed, by their numbers as the draw sorts them. One operation, two further on. */
async function listedPage(year: number, unit: string, after: string | null): Promise<Dossier[]> {
  const last = after === null ? undefined : await dossierFiles.get(after)
  return dossierFiles.find(
    { unit, year, number: command.gt(last?.number ?? '') },
    { sort: [['number', 'asc']], limit: PAGE + 1 },
  )
}

/** Whoever sees what is drawn gets the drawn ones, whatever was asked for; who sees counts alone gets none. */
function pageOf(
  sight: Sight,
  part: Part,
  { year, unit, after }: { year: number; unit: string; after: string | null },
  list: DossierList | undefined,
): Promise<Dossier[]> {
  if (sight === 'counts') return Promise.resolve([])
  if (sight === 'drawn' || part === 'drawn') return drawnPage(list?.lots ?? [], after)
  return listedPage(year, unit, after)
}

/** An agency's files of a year, as far as the asker sees them. Five operations at most. */
export const files: UseCase<'dossiers', 'files'> = async ({ officer }, input) => {
  const [known, list] = await Promise.all([
    unitsOf([input.unit]),
    lists.get(listId(input.year, input.unit)),
  ])
  const unit = known[0]
  if (!unit || !isAgency(unit)) return refuse('UNIT_NOT_FOUND')
  const sight = sightOf({ unit: unit._id, path: unit.path }, officer)
  const found = await pageOf(sight, input.part, input, list)
  const [parent] = await unitsOf(unit.parent === null ? [] : [unit.parent])
  const lots = new Map(list?.lots?.map((id, place) => [id, place + 1]))
  const page = found.slice(0, PAGE)
  return {
    ...{ unit: unit._id, name: unit.name, parentName: parent?.name ?? '', sight },
    listed: list?.listed ?? 0,
    drawn: list?.lots?.length ?? 0,
    files: page.map((file) => showFile(file, lots)),
    next: found.length > PAGE ? (page.at(-1)?._id ?? null) : null,
  }
}
