import type { Reply } from '#contract/index'
import { type Column, type Sheet, sheetOf } from '../sheet'

type Event = Reply<'meets', 'event'>
type Row = NonNullable<Event['result']>['rows'][number]

const HUNDREDTHS = 100
const points = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / HUNDREDTHS

const columnsFor = (regions: ReadonlyMap<string, string>): Column<Row>[] => [
  { head: '名次', width: 7, of: ({ rank }) => rank },
  { head: '出场号', width: 8, of: ({ number }) => number },
  { head: '选手、队', width: 24, of: ({ name }) => name },
  { head: '单位', width: 32, of: ({ unitName }) => unitName },
  { head: '赛区', width: 12, of: ({ region }) => regions.get(region) ?? '' },
  { head: '原始分', width: 9, of: ({ raw }) => points(raw) },
  { head: '得分', width: 9, of: ({ score }) => points(score) },
  { head: '计入', width: 9, of: ({ counted }) => points(counted) },
  { head: '同分比', width: 12, of: ({ toldBy }) => toldBy },
]

/** One event's standing, as it was published. */
export const eventSheet = (
  name: string,
  rows: readonly Row[],
  regions: ReadonlyMap<string, string>,
): Sheet => sheetOf(name, columnsFor(regions), rows)
