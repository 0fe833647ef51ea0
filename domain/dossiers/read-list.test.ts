import { describe, expect, it } from 'vitest'
import { type LineFault, readList } from './index'

const FILE = {
  number: '辽交罚〔2026〕1号',
  kind: 'penalty',
  cause: '超限运输',
  closed: '2026-03-05',
}

describe('a pasted line', () => {
  it.each([
    ['by tabs', '辽交罚〔2026〕1号\t行政处罚\t超限运输\t2026-03-05'],
    ['by commas', '辽交罚〔2026〕1号,处罚,超限运输,2026/3/5'],
    ['by Chinese commas', '辽交罚〔2026〕1号，处罚，超限运输，2026年3月5日'],
    ['with spaces around', ' 辽交罚〔2026〕1号 \t 行政处罚 \t超限运输\t 2026.3.5 '],
    ['with empty cells at the end', '辽交罚〔2026〕1号\t行政处罚\t超限运输\t2026-03-05\t\t'],
  ])('%s', (_, text) => expect(readList(text, 2026)[0]?.file).toEqual(FILE))

  it('may hold commas in a cell of a sheet', () => {
    const [read] = readList('a1\t检查\t未携带，未出示\t2026-3-5', 2026)
    expect(read?.file?.cause).toBe('未携带，未出示')
  })

  it.each<[string, LineFault]>([
    ['辽1\t处罚\t超限运输', 'COLUMNS'],
    ['辽1\t处罚\t超限运输\t2026-3-5\t多一列', 'COLUMNS'],
    ['辽\t处罚\t超限运输\t2026-3-5', 'NUMBER'],
    [`${'长'.repeat(41)}\t处罚\t超限运输\t2026-3-5`, 'NUMBER'],
    ['辽1\t复议\t超限运输\t2026-3-5', 'KIND'],
    [`辽1\t处罚\t${'长'.repeat(41)}\t2026-3-5`, 'CAUSE'],
    ['辽1\t处罚\t超限运输\t3月5日', 'DAY'],
    ['辽1\t处罚\t超限运输\t2026-2-30', 'DAY'],
    ['辽1\t处罚\t超限运输\t2025-12-31', 'NOT_THIS_YEAR'],
  ])('%s: %s', (text, fault) =>
    expect(readList(text, 2026)).toEqual([{ line: 1, text, file: null, fault }]),
  )
})

describe('a pasted list', () => {
  it('passes over the head and empty lines, and counts lines as they stand', () => {
    const text =
      '文号\t类别\t案由\t结案日期\r\n\r\n辽1\t处罚\t超限\t2026-3-5\n辽2\t许可\t开业\t2026-3-5'
    expect(readList(text, 2026).map(({ line, file }) => [line, file?.number])).toEqual([
      [3, '辽1'],
      [4, '辽2'],
    ])
  })

  it('finds a number told twice, but not two that only look alike', () => {
    const line = (number: string) => `${number}\t处罚\t超限\t2026-3-5`
    const text = [line('辽〔1〕'), line('辽[1]'), line('辽〔1〕')].join('\n')
    expect(readList(text, 2026).map(({ fault }) => fault)).toEqual([null, null, 'TWICE'])
  })
})
