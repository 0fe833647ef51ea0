import type { Reply } from '#contract/index'
import { type Column, type Sheet, sheetOf } from './sheet'

type Analysis = Reply<'exam', 'analysis'>
type UnitLine = Analysis['units'][number]

const HUNDREDTHS = 100

const columnsFor = (bands: Analysis['bands'], isExam: boolean): Column<UnitLine>[] => [
  { head: '单位', width: 32, of: ({ name }) => name },
  { head: '应参加', width: 9, of: ({ expected }) => expected },
  { head: '参加', width: 8, of: ({ took }) => took },
  ...(isExam ? [{ head: '合格', width: 8, of: ({ passed }: UnitLine) => passed }] : []),
  {
    head: '平均分',
    width: 9,
    of: ({ took, mean }) => (took === 0 ? null : mean / HUNDREDTHS),
  },
  ...bands.map(({ from, to }, place) => ({
    head: `${from}–${to}分`,
    width: 10,
    of: ({ bands: counts }: UnitLine) => counts[place] ?? 0,
  })),
]

/** 单位: who took part, the mean, and how many are in each band of points. */
export const unitsSheet = ({ units, bands, passed }: Analysis): Sheet =>
  sheetOf('单位', columnsFor(bands, passed !== null), units)
