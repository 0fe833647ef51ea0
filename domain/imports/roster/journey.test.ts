import { describe, expect, it } from 'vitest'
import type { Officer } from '../../org'
import { exampleEntry, exampleFile, exampleSheet, exampleUnits } from './examples'
import { compareRoster, type RosterChange, type RosterComparison, readRoster } from './index'

const UNITS = ['和平大队', '和平大队第一中队', '和平大队第二中队', '沈河大队'] as const
const HEADER = ['序号', '姓　名', '单　位', '职务', '执法证号', '执法门类', '手机', '备注']
const GOOD = 788
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const GIVEN = [...'一乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉']

const nameOf = (i: number): string =>
  [SURNAMES[i % 20], GIVEN[Math.floor(i / 20) % 20], GIVEN[Math.floor(i / 400)]].join('')
const numberOf = (i: number): string => `YS2101${`${i}`.padStart(6, '0')}`

const good = (i: number): string[] => [
  `${i + 1}`,
  nameOf(i),
  `沈阳市${UNITS[i % UNITS.length]}`,
  '队员',
  `${numberOf(i)} `,
  '道路运政',
  '12565552222.0',
  '',
]
const bad = (change: Readonly<Record<number, string>>, i: number): string[] =>
  good(900 + i).map((cell, column) => change[column] ?? cell)

/** Twelve rows that nobody can take, each for its own reason. */
const BAD: readonly (readonly [Readonly<Record<number, string>>, RegExp])[] = [
  [{ 1: '' }, /没有姓名/],
  [{ 1: '待补', 4: '' }, /没有执法证号，也没有工号/],
  [{ 4: '无' }, /没有执法证号，也没有工号/],
  [{ 4: '123' }, /执法证号的格式不对/],
  [{ 4: '2.1E+11' }, /科学计数/],
  [{ 4: '210102199001011234' }, /像是身份证号/],
  [{ 1: '12' }, /姓名不像人名/],
  [{ 5: '税务' }, /执法门类「税务」认不出/],
  [{ 2: '和平大队第九中队' }, /找不到，最接近的是/],
  [{ 2: '某某公司' }, /找不到/],
  [{ 2: '大连市中山大队' }, /不在你负责的范围/],
  [{ 1: nameOf(0), 4: numberOf(0) }, /是同一个执法证号/],
]

/** A roster of 800 rows: 788 good, 12 bad among them, under a title, with a total and a signature. */
function roster() {
  const rows = Array.from({ length: GOOD }, (_, i) => good(i))
  for (const [i, [change]] of BAD.entries()) rows.splice(60 * (i + 1), 0, bad(change, i))
  return exampleFile(
    exampleSheet('Sheet1', [
      ['沈阳市执法人员名册'],
      HEADER,
      ...rows,
      ['合计', `${rows.length} 人`],
      ['制表人：', '赵某'],
    ]),
  )
}

const officersAfter = (
  officers: readonly Officer[],
  changes: readonly RosterChange[],
): Officer[] => {
  const byId = new Map(officers.map((officer) => [officer._id, officer]))
  for (const change of changes) {
    if (change.kind === 'add') byId.set(change.officer._id, change.officer)
    else {
      const entry = byId.get(change.id)
      const set = change.kind === 'leave' ? { status: 'left' as const } : change.set
      if (entry !== undefined) byId.set(change.id, { ...entry, ...set })
    }
  }
  return [...byId.values()]
}

function compare(officers: readonly Officer[], file = roster()): RosterComparison {
  const read = readRoster(file)
  if (!read.taken) throw new Error(read.why)
  const present = { units: exampleUnits, officers, places: ['sy'] }
  return compareRoster(read.rows, present, { idPrefix: 'o-i7-', leaversByAbsence: false })
}
const changesOf = ({ lines }: RosterComparison) => lines.flatMap(({ change }) => change ?? [])
const counted = ({ lines }: RosterComparison) => {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { comparison } of lines) counts[comparison] += 1
  return counts
}

describe('800 rows with twelve that are wrong', () => {
  const first = compare([])

  it('are all accounted for', () => {
    expect(counted(first)).toEqual({ new: GOOD, changed: 0, same: 0, refused: BAD.length })
  })

  it('say for each wrong one where and why', () => {
    const refused = first.lines.filter(({ comparison }) => comparison === 'refused')
    expect(refused.map(({ at }) => at.row)).toEqual(BAD.map((_, i) => 60 * (i + 1) + 3))
    for (const [i, [, why]] of BAD.entries()) expect(refused[i]?.why).toMatch(why)
  })

  it('change nothing the second time', () => {
    const again = compare(officersAfter([], changesOf(first)))
    expect(counted(again)).toEqual({ new: 0, changed: 0, same: GOOD, refused: BAD.length })
    expect(again.absent).toEqual([])
  })

  it('keep the id and the binding of who moves', () => {
    const entry = exampleEntry('sy-sh', {
      name: nameOf(0),
      certificate: numberOf(0),
      domain: 'road',
    })
    const moved = officersAfter([entry], changesOf(compare([entry]))).find(
      ({ _id }) => _id === entry._id,
    )
    expect(moved).toEqual({
      ...entry,
      unit: 'sy-hp',
      unitName: '和平大队',
      place: '沈阳 和平',
      path: ['ln', 'sy', 'sy-hp'],
    })
  })
})
