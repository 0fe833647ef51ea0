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

async function inPages<S extends { readonly _id: string }>(
  read: (after: string) => Promise<S[]>,
): Promise<S[]> {
  const all: S[] = []
  for (let page: S[] | undefined; page === undefined || page.length === PAGE; ) {
    page = await read(all.at(-1)?._id ?? '')
    all.push(...page)
  }
  return all
}

const IN_ORDER = { sort: [['_id', 'asc']], limit: PAGE } as const

/** All sheets of an event's stage, or one judge's. One operation for each 500. */
export function sheetsOf({ meet, event, stage }: OfStage, judge?: string): Promise<SheetFile[]> {
  const where = judge === undefined ? { meet, event, stage } : { meet, event, stage, judge }
  return inPages((after) => sheets.find({ ...where, _id: command.gt(after) }, IN_ORDER))
}

/** Whose a sheet is and how far, without what it says. */
export type SheetSeen = Pick<
  SheetFile,
  '_id' | 'event' | 'stage' | 'entrant' | 'judge' | 'panel' | 'state'
>
const SEEN = { event: true, stage: true, entrant: true, judge: true, panel: true, state: true }

/** All sheets of a meet, without what they say. One operation for each 500. */
export const sheetsSeen = (meet: string): Promise<SheetSeen[]> =>
  inPages<SheetSeen>((after) =>
    sheets.find({ meet, _id: command.gt(after) }, { ...IN_ORDER, fields: SEEN }),
  )

/** The sheets of one entrant, at most so many as one read brings. One operation. */
export const sheetsOfEntrant = (meet: string, entrant: string): Promise<SheetSeen[]> =>
  sheets.find({ meet, entrant }, { limit: PAGE, fields: SEEN })
