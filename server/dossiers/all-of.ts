import { command } from '#server/platform'
import { type Dossier, dossierFiles } from './store'

const PAGE = 1000

/** All locked files of an agency's year, in the order of their ids. One operation for each thousand. */
export async function lockedOf(year: number, unit: string): Promise<Dossier[]> {
  const all: Dossier[] = []
  for (;;) {
    const page = await dossierFiles.find(
      { unit, year, locked: true, _id: command.gt(all.at(-1)?._id ?? '') },
      {
        sort: [['_id', 'asc']],
        limit: PAGE,
        fields: { number: true, kind: true, cause: true, closed: true },
      },
    )
    all.push(...page)
    if (page.length < PAGE) return all
  }
}
