import { describe, expect, it } from 'vitest'
import type { Officer } from '../../org'
import { exampleEntry, exampleFile, exampleSheet, exampleUnits } from './examples'
import { compareRoster, type RosterComparison, readRoster } from './index'

const HEADER = ['姓名', '执法证号', '工号', '单位', '职务', '备注']
const SHENYANG = ['sy']
const ENTRY = exampleEntry('sy-hp-1')

interface Asked {
  readonly officers?: readonly Officer[]
  readonly places?: readonly string[]
  readonly leaversByAbsence?: boolean
}

function compare(rows: readonly string[][], asked: Asked = {}): RosterComparison {
  const { officers = [ENTRY], places = SHENYANG, leaversByAbsence = false } = asked
  const read = readRoster(exampleFile(exampleSheet('Sheet1', [HEADER, ...rows])))
  if (!read.taken) throw new Error(read.why)
  return compareRoster(
    read.rows,
    { units: exampleUnits, officers, places },
    { idPrefix: 'o-i1-', leaversByAbsence },
  )
}
const line = (row: string[], asked?: Asked) => compare([row], asked).lines[0]

const WANG = ['王海波', 'YS21010217', 'GH00001', '和平大队第一中队', '队员', '']
/** The row of the entry with some cells changed. */
const wang = (cells: Readonly<Record<number, string>>) => WANG.map((cell, i) => cells[i] ?? cell)

describe('a row beside the roster', () => {
  it('is the same where nothing differs', () => {
    expect(line(WANG)).toMatchObject({ comparison: 'same', change: null, fields: [] })
  })

  it('states less than the entry: what it does not state stays', () => {
    expect(line(wang({ 2: '', 4: '' }))).toMatchObject({ comparison: 'same' })
  })

  it('is new: an entry ready to be added', () => {
    const row = ['李新', 'YS21010300', '', '沈河大队', '', '']
    expect(line(row)).toMatchObject({
      comparison: 'new',
      change: {
        kind: 'add',
        officer: {
          _id: 'o-i1-1',
          name: '李新',
          certificate: 'YS21010300',
          staffNumber: 'YS21010300',
          unit: 'sy-sh',
          unitName: '沈河大队',
          parentName: '沈阳市交通运输综合行政执法队',
          place: '沈阳 沈河',
          path: ['ln', 'sy', 'sy-sh'],
          post: '队员',
          domain: 'general',
          branch: null,
          grants: [],
          openid: null,
          boundAt: null,
          status: 'active',
        },
      },
    })
  })

  it.each([
    ['another post', wang({ 4: '中队长' }), { post: '中队长' }, '职务 队员 → 中队长'],
    [
      'a name mended in one character',
      wang({ 0: '王海坡', 2: '' }),
      { name: '王海坡' },
      '姓名 王海波 → 王海坡',
    ],
    [
      'another name where both numbers agree',
      wang({ 0: '王新名' }),
      { name: '王新名' },
      '姓名 王海波 → 王新名',
    ],
    [
      'a new certificate, found by 工号',
      wang({ 1: 'YS21019999' }),
      { certificate: 'YS21019999' },
      '执法证号 尾号 0217 → 尾号 9999',
    ],
  ])('changes: %s', (_, row, set, said) => {
    const found = line(row)
    expect(found).toMatchObject({
      comparison: 'changed',
      change: { kind: 'change', id: 'o-1', set },
    })
    expect(found?.fields.map(({ field, from, to }) => `${field} ${from} → ${to}`)).toEqual([said])
  })

  it('moves somebody: the entry keeps its id, and all it says of the unit changes', () => {
    expect(line(wang({ 3: '沈阳市沈河大队' }))?.change).toEqual({
      kind: 'change',
      id: 'o-1',
      set: {
        unit: 'sy-sh',
        unitName: '沈河大队',
        parentName: '沈阳市交通运输综合行政执法队',
        place: '沈阳 沈河',
        path: ['ln', 'sy', 'sy-sh'],
      },
    })
  })

  it('says when who moves has rights', () => {
    const officers = [exampleEntry('sy-hp-1', { grants: [{ role: 'liaison', unit: 'sy-hp' }] })]
    expect(line(wang({ 3: '沈河大队' }), { officers })?.why).toMatch(/授权不随名册变/)
  })

  it.each([
    [
      'no such unit',
      wang({ 3: '和平大队第九中队' }),
      /单位「和平大队第九中队」找不到，最接近的是「和平大队第[一二]中队」/,
    ],
    ['a unit of another city', wang({ 3: '大连市中山大队' }), /「中山大队」不在你负责的范围/],
    ['somebody else’s certificate', wang({ 0: '赵大海', 2: '' }), /执法证号在名册里是「王海波」的/],
    ['somebody else’s 工号', wang({ 0: '赵大海', 1: '' }), /工号在名册里是「王海波」的/],
    ['a namesake with another number', wang({ 1: 'YS21010999', 2: '' }), /已有同名的人/],
  ])('is refused: %s', (_, row, why) => {
    expect(line(row)).toMatchObject({ comparison: 'refused', change: null })
    expect(line(row)?.why).toMatch(why)
  })

  it('takes two namesakes who both stand in the file', () => {
    const { lines } = compare([WANG, wang({ 1: 'YS21010999', 2: '' })])
    expect(lines.map(({ comparison }) => comparison)).toEqual(['same', 'new'])
  })

  it('refuses numbers of two people', () => {
    const officers = [
      ENTRY,
      exampleEntry('sy-sh', { _id: 'o-2', name: '李二', certificate: 'YS2', staffNumber: 'GH2' }),
    ]
    expect(line(wang({ 2: 'GH2' }), { officers })?.why).toMatch(/执法证号和工号在名册里是两个人的/)
  })

  it('refuses a second row that leads to the same entry', () => {
    const { lines } = compare([wang({ 2: '', 4: '中队长' }), wang({ 1: '', 4: '副中队长' })])
    expect(lines.map(({ comparison }) => comparison)).toEqual(['changed', 'refused'])
    expect(lines[1]?.why).toBe('和第 2 行对到名册里的同一个人')
  })
})

describe('people with rights above the asker', () => {
  const officers = [exampleEntry('sy-hp-1', { grants: [{ role: 'provincialAdmin', unit: 'ln' }] })]

  it.each([
    ['leave', wang({ 5: '离职' })],
    ['change', wang({ 1: 'YS21019999' })],
    ['move', wang({ 3: '沈河大队' })],
  ])('do not %s by a roster', (_, row) => {
    expect(line(row, { officers })).toMatchObject({ comparison: 'refused', change: null })
    expect(line(row, { officers, places: ['ln'] })).toMatchObject({ comparison: 'changed' })
  })

  it('may stay as they are', () => {
    expect(line(WANG, { officers })).toMatchObject({ comparison: 'same' })
  })
})

describe('people of another place', () => {
  it('are not named: a number is no way to learn whose it is', () => {
    const asked = { officers: [exampleEntry('dl-zs')] }
    expect(line(wang({ 0: '赵大海', 2: '' }), asked)?.why).toBe(
      '这个执法证号在名册里是别人的，姓名对不上',
    )
  })

  it('are not pulled over: their own place lets them go first', () => {
    const officers = [exampleEntry('dl-zs')]
    expect(line(wang({ 3: '沈河大队' }), { officers })).toMatchObject({ comparison: 'refused' })
    expect(line(wang({ 3: '沈河大队' }), { officers })?.why).toMatch(/请原单位先在名册里标明调出/)
  })

  it('come with their history once they were let go', () => {
    const officers = [exampleEntry('dl-zs', { status: 'left' })]
    expect(line(wang({ 3: '沈河大队' }), { officers })?.change).toMatchObject({
      kind: 'change',
      id: 'o-1',
      set: { unit: 'sy-sh', status: 'active' },
    })
  })

  it('move as the province says', () => {
    const asked = { officers: [exampleEntry('dl-zs')], places: ['ln'] }
    expect(line(wang({ 3: '沈河大队' }), asked)).toMatchObject({ comparison: 'changed' })
  })
})

describe('who left', () => {
  it('leaves by a mark', () => {
    expect(line(wang({ 5: '退休' }))).toMatchObject({
      comparison: 'changed',
      change: { kind: 'leave', id: 'o-1' },
      fields: [{ field: '状态', from: '在岗', to: '退休' }],
    })
  })

  it.each([
    ['has left already', [exampleEntry('sy-hp-1', { status: 'left' })]],
    ['was never there', []],
  ])('stays the same who %s', (_, officers) => {
    expect(line(wang({ 5: '退休' }), { officers })).toMatchObject({ comparison: 'same' })
  })

  it('is not touched in another place, where they may serve since', () => {
    const officers = [exampleEntry('dl-zs')]
    expect(line(wang({ 5: '调出' }), { officers })).toMatchObject({
      comparison: 'same',
      change: null,
      why: '这个人不在你负责的单位的名册里，不用处理',
    })
  })

  const other = exampleEntry('sy-hp-1', {
    _id: 'o-2',
    name: '赵缺席',
    certificate: 'YS3',
    staffNumber: 'GH3',
  })

  it('does not leave by absence, which is only shown', () => {
    expect(compare([WANG], { officers: [ENTRY, other] }).absent).toEqual([
      { id: 'o-2', name: '赵缺席', unitName: '和平大队第一中队', change: null, why: null },
    ])
  })

  it('leaves by absence where that was chosen, but not who has rights or stands in a refused row', () => {
    const officers = [
      ENTRY,
      other,
      { ...other, _id: 'o-3', name: '钱授权', grants: [{ role: 'judge' as const, unit: 'sy' }] },
      { ...other, _id: 'o-4', name: '孙拒收' },
      { ...other, _id: 'o-5', name: '周别处', unit: 'sy-hp-2' },
    ]
    const refused = ['孙拒收', '12', '', '和平大队第一中队', '', '']
    const { absent } = compare([WANG, refused], { officers, leaversByAbsence: true })
    expect(absent.map(({ name, change, why }) => [name, change?.kind ?? null, why])).toEqual([
      ['赵缺席', 'leave', null],
      ['钱授权', null, '有授权的人不会因为没写进表里就离开，请单独处理'],
    ])
  })
})
