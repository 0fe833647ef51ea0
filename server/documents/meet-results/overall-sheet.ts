import type { Reply } from '#contract/index'
import { type Column, type Sheet, sheetOf } from '../sheet'

type Row = Reply<'meets', 'standings'>['rows'][number]

const HUNDREDTHS = 100
const points = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / HUNDREDTHS

/** Events by id with their names, in the meet's order. */
export type EventNames = ReadonlyMap<string, string>

/** Only what a standing is made of: all-round has no team events. */
function partColumns(rows: readonly Row[], names: EventNames): Column<Row>[] {
  return (rows[0]?.parts ?? []).map(({ event, weight }) => ({
    head: `${names.get(event) ?? event} ×${weight / HUNDREDTHS}`,
    width: 16,
    of: ({ parts }: Row) => points(parts.find((part) => part.event === event)?.counted ?? null),
  }))
}

/** A standing over several events: 全能, 单位总分, 赛区总分. */
export const overallSheet = (name: string, rows: readonly Row[], names: EventNames): Sheet =>
  sheetOf<Row>(
    name,
    [
      { head: '名次', width: 7, of: ({ rank }) => rank },
      { head: '名称', width: 32, of: (row) => row.name },
      { head: '所在', width: 32, of: ({ parentName }) => parentName },
      { head: '总分', width: 9, of: ({ total }) => points(total) },
      { head: '第一名', width: 8, of: ({ firsts }) => firsts },
      ...partColumns(rows, names),
    ],
    rows,
  )
