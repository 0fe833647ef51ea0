import type { RowRead } from '#domain/imports'
import { type Column, sheetOf, workbook } from './sheet'

/** A row that was not taken (不收的行). */
export type RefusedRow = Omit<Extract<RowRead<never>, { taken: false }>, 'taken'>

const COLUMNS: readonly Column<RefusedRow>[] = [
  { head: '表', width: 16, of: ({ at }) => at.sheet },
  { head: '行', width: 8, of: ({ at }) => at.row },
  { head: '为什么不收', width: 44, of: ({ why }) => why },
  { head: '原来的内容', width: 90, of: ({ text }) => text },
]

/** 不收的行 as xlsx: where each stands, why it was not taken, and what is written there. */
export const refusalsWorkbook = (rows: readonly RefusedRow[]): Promise<Buffer> =>
  workbook([sheetOf('不收的行', COLUMNS, rows)])
