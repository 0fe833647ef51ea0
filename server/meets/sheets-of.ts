import { command } from '#server/platform'
import type { OfStage } from './meet-of'
import { type SheetFile, sheets } from './store'

/** A read brings 1 MB at most; a sheet with its history is below 2 KB. */
const PAGE = 500

/** The natural id of a judge's sheet (评分表). */
export const sheetIdOf = (
  { meet, event, stage }: OfStage,
  entrant: string,
  judge: string,
): string => [meet, event, stage, entrant, judge].join(':')

/** A judge's sheet of one entrant. One operation. */
export const sheetOf = (
  of: OfStage,
  entrant: string,
  judge: string,
): Promise<SheetFile | undefined> => sheets.get(sheetIdOf(of, entrant, judge))

/** All sheets of an event's stage, or one judge's. One operation for each 500. */
export async function sheetsOf(
  { meet, event, stage }: OfStage,
  judge?: string,
): Promise<SheetFile[]> {
  const where = judge === undefined ? { meet, event, stage } : { meet, event, stage, judge }
  const all: SheetFile[] = []
  for (let page: SheetFile[] | undefined; page === undefined || page.length === PAGE; ) {
    page = await sheets.find(
      { ...where, _id: command.gt(all.at(-1)?._id ?? '') },
      { sort: [['_id', 'asc']], limit: PAGE },
    )
    all.push(...page)
  }
  return all
}
