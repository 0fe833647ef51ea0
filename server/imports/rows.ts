import type { Comparison, Counts } from '#domain/imports'
import { command, refuse, type UseCase } from '#server/platform'
import { ownImport } from './own'
import { chunks, type StagedRow } from './store'

const PAGE = 20

/** The chunks that hold the rows of a page, and how many rows of that comparison lie before them. */
function placesOf(counts: readonly Counts[], comparison: Comparison, from: number) {
  let before = 0
  let skipped = 0
  const places: number[] = []
  counts.forEach((of, place) => {
    const after = before + of[comparison]
    if (after <= from) skipped = after
    else if (before < from + PAGE && of[comparison] > 0) places.push(place)
    before = after
  })
  return { places, skipped, all: before }
}

const shown = ({ at, title, text, why, hint, differs }: StagedRow) => ({
  ...{ at, title, text, why, hint },
  differs: [...differs],
})

/** A page of rows that compare in one way (逐行预览). Two operations. */
export const rows: UseCase<'imports', 'rows'> = async ({ officer }, asked) => {
  const { import: id, comparison, from } = asked
  const file = await ownImport(officer, id)
  if (!file) return refuse('IMPORT_NOT_FOUND')
  const { places, skipped, all } = placesOf(file.chunks, comparison, from)
  if (places.length === 0) return { rows: [], next: null }
  const found = await chunks.find(
    { import: id, place: command.in(places) },
    { sort: [['place', 'asc']], limit: PAGE },
  )
  const page = found
    .flatMap((chunk) => chunk.rows)
    .filter((row) => row.comparison === comparison)
    .slice(from - skipped, from - skipped + PAGE)
  const next = from + page.length
  return { rows: page.map(shown), next: next < all ? next : null }
}
