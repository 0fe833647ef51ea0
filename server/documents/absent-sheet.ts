import type { Absent } from '#server/exam'
import { type Column, type Sheet, sheetOf } from './sheet'

/** A line of those who never began, with the name of their unit. */
export type AbsentLine = Absent & { readonly unitName: string }

const COLUMNS: Column<AbsentLine>[] = [
  { head: '姓名', width: 12, of: ({ name }) => name },
  { head: '单位', width: 32, of: ({ unitName }) => unitName },
  { head: '地区', width: 14, of: ({ place }) => place },
]

/** 缺考: who was to sit an exam and never began. Contests are voluntary: nobody is missing there (house law 7). */
export const absentSheet = (lines: readonly AbsentLine[]): Sheet => sheetOf('缺考', COLUMNS, lines)
