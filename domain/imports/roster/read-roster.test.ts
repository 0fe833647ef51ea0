import { describe, expect, it } from 'vitest'
import type { FileContent } from '../content'
import { exampleFile, exampleSheet } from './examples'
import { readRoster } from './index'

const HEADER = ['姓名', '执法证号', '单位', '备注']
const person = (name: string, number: string, unit = '和平大队', remark = '') => [
  name,
  number,
  unit,
  remark,
]

function read(content: FileContent) {
  const roster = readRoster(content)
  if (!roster.taken) throw new Error(roster.why)
  return roster
}
const sheet = (...rows: readonly string[][]) => exampleFile(exampleSheet('Sheet1', rows))
const items = (content: FileContent) =>
  read(content).rows.flatMap((row) => (row.taken ? [row.item] : []))
const reasons = (content: FileContent) =>
  read(content).rows.map((row) => (row.taken ? '' : `${row.at.row} ${row.why}`))

describe('a roster as an office keeps it', () => {
  const office = exampleFile(
    exampleSheet('和平大队', [
      ['和平大队执法人员名册', '', '', ''],
      [],
      [
        '序　号',
        '姓　名',
        '部门(大队)',
        '职　务',
        '执法证号（必填）',
        '手机号',
        '身份证号',
        '执法门类',
        '学历',
      ],
      [
        '1',
        '王　海波',
        '第一中队',
        '中队长',
        'ys-2101 0217',
        '12565552222.0',
        '210102199001011234',
        '运政',
        '本科',
      ],
      ['2', '阿•买买提', '', '', '２１０１０２１８', '', '', '公路路政', ''],
      ['', '', '', '', '', '', '', '', ''],
      ['3', '', '', '', '', '', '', '', ''],
      ['合计', '2 人', '', '', '', '', '', '', ''],
      ['制表人：李某', '', '', '审核：赵某', '', '', '', '', ''],
    ]),
  )

  it('names people by their numbers; the sheet says the unit', () => {
    const [first, second, ...others] = items(office)
    expect(first).toEqual({
      name: '王海波',
      certificate: 'YS21010217',
      staffNumber: null,
      unit: null,
      section: '第一中队',
      sheet: '和平大队',
      title: '和平大队执法人员名册',
      domain: 'road',
      post: '中队长',
      left: null,
    })
    expect(second).toMatchObject({ name: '阿·买买提', certificate: '21010218', domain: 'highway' })
    expect(others).toEqual([])
  })

  it('sets totals and signatures aside, with a reason', () => {
    const { aside } = read(office)
    expect(aside.map(({ at, why }) => [at.row, why])).toEqual([
      [8, '这一行是合计，不是人员'],
      [9, '这一行是制表、审核一类的落款，不是人员'],
    ])
  })

  it('keeps no identity number and no phone, and says so', () => {
    expect(JSON.stringify(read(office))).not.toMatch(/12565552222|210102199001011234/)
    expect(read(office).notes).toEqual(['这些列用不着，没有读，也不会保存：手机号、身份证号、学历'])
  })

  it('shows of a refused row nothing private', () => {
    const { rows } = read(
      sheet(['姓名', '执法证号', '手机号'], ['李一', '无', '13900000000'], ['李二', 'YS0001', '']),
    )
    expect(rows[0]).toEqual({
      at: { sheet: null, row: 2 },
      taken: false,
      why: '没有执法证号，也没有工号',
      text: '李一 | 无',
    })
  })
})

describe('a row that is refused', () => {
  it.each([
    ['without a name', person('', 'YS000001'), '没有姓名'],
    ['with a number for a name', person('123', 'YS000001'), '姓名不像人名：123'],
    ['without a number', person('李一', '待办'), '没有执法证号，也没有工号'],
    [
      'with a page for a unit',
      person('李一', 'YS000001', '长'.repeat(61)),
      '单位、部门、职务都不要超过 60 个字',
    ],
    ['with a short number', person('李一', '12'), '执法证号的格式不对：12'],
    ['with letters for a number', person('李一', '#N/A!!'), '执法证号的格式不对：#N/A!!'],
    [
      'with a rounded number',
      person('李一', '2.1010217E+11'),
      '执法证号被表格改成了科学计数（2.1010217E+11），请把这一列设成文本再填',
    ],
    [
      'with an identity number in its place',
      person('李一', '21010219900101123x'),
      '执法证号一列填的像是身份证号，请填执法证号',
    ],
  ])('%s', (_, row, why) => expect(reasons(sheet(HEADER, row))).toEqual([`2 ${why}`]))

  it('has a 执法门类 nobody knows', () => {
    const file = sheet(['姓名', '工号', '执法门类'], ['李一', 'GH1', '税务'])
    expect(reasons(file)).toEqual([
      '2 执法门类「税务」认不出，可以写：通用法律、道路运政、公路路政、工程质量与安全、港航海事',
    ])
  })

  it('shares its number with another row', () => {
    const file = sheet(HEADER, person('李一', 'YS000001'), person('李一', 'ys 000001'))
    expect(reasons(file)).toEqual(['', '3 和第 2 行是同一个执法证号'])
  })

  it('shares its number with another name: both are refused', () => {
    const file = sheet(HEADER, person('李一', 'YS000001'), person('李二', 'YS000001'))
    expect(reasons(file)).toEqual(['2 和第 3 行是同一个执法证号', '3 和第 2 行是同一个执法证号'])
  })
})

describe('numbers as spreadsheets store them', () => {
  it.each([
    ['21010217.0', '21010217'],
    [' 21010217 ', '21010217'],
    ['辽A210102', '辽A210102'],
    ['第210102号', '210102'],
  ])('%s', (cell, number) => {
    expect(items(sheet(HEADER, person('李一', cell)))[0]?.certificate).toBe(number)
  })
})

describe('who left', () => {
  it.each([
    ['离职', '离职'],
    ['2026年3月调出', '调出'],
    ['已退休', '退休'],
    ['借调省厅', '借调'],
    ['借调来我队', null],
    ['退休返聘', null],
    ['拟退休', null],
    ['调入', null],
    ['', null],
  ])('%s', (remark, left) => {
    expect(items(sheet(HEADER, person('李一', 'YS000001', '', remark)))[0]?.left).toBe(left)
  })

  it('is told by a column that asks', () => {
    const file = sheet(['姓名', '工号', '是否在岗'], ['李一', 'GH1', '否'], ['李二', 'GH2', '是'])
    expect(items(file).map(({ left }) => left)).toEqual(['不在岗', null])
  })

  it('and serves elsewhere in the file only moves', () => {
    const file = exampleFile(
      exampleSheet('和平大队', [HEADER, person('李一', 'YS000001', '', '调出')]),
      exampleSheet('沈河大队', [HEADER, person('李一', 'YS000001', '')]),
    )
    expect(items(file).map(({ sheet: name, left }) => [name, left])).toEqual([['沈河大队', null]])
    expect(read(file).aside).toMatchObject([
      {
        at: { sheet: '和平大队', row: 2 },
        why: '同一个人在「沈河大队」第 2 行在岗，这一行只当作调动',
      },
    ])
  })
})

describe('cells and sheets', () => {
  it('takes the unit from a merged cell above, and says so', () => {
    const file = sheet(
      HEADER,
      person('李一', 'YS000001', '沈河大队'),
      person('李二', 'YS000002', ''),
    )
    expect(items(file).map(({ unit }) => unit)).toEqual(['沈河大队', '沈河大队'])
    expect(read(file).notes).toEqual(['有 1 行的单位空着，按上面一行的单位读'])
  })

  it('reads a header of two rows', () => {
    const file = sheet(
      ['姓名', '证件', '', '单位'],
      ['', '执法证号', '工号', ''],
      ['李一', 'YS000001', 'GH1', '沈河大队'],
    )
    expect(items(file)).toMatchObject([{ certificate: 'YS000001', staffNumber: 'GH1' }])
  })

  it('meets the header again on a new page', () => {
    expect(
      items(sheet(HEADER, person('李一', 'YS000001'), HEADER, person('李二', 'YS000002'))),
    ).toHaveLength(2)
  })

  it('says which sheet names nobody', () => {
    const file = exampleFile(
      exampleSheet('要求', [['请按要求填写']]),
      exampleSheet('名册', [HEADER, person('李一', 'YS000001')]),
    )
    expect(read(file).aside).toMatchObject([
      { at: { sheet: '要求', row: 1 }, why: '这张表里没有「姓名」一列，没有读' },
    ])
  })

  it('passes over what our template explains and shows', () => {
    const file = exampleFile(
      exampleSheet('名册', [
        ['序号', '姓名', '执法证号'],
        ['示例', '王示例', '06010000001'],
        ['1', '李一', 'YS000001'],
      ]),
      exampleSheet('填写说明', [['一人一行']]),
    )
    expect(items(file).map(({ name }) => name)).toEqual(['李一'])
    expect(read(file).aside).toEqual([])
  })

  it.each<[string, FileContent]>([
    ['records', { kind: 'records', records: [{ 姓名: '李一', 执法证号: 21010217 }] }],
    ['lines', { kind: 'lines', lines: ['姓名\t执法证号', '李一\t21010217'] }],
  ])('reads %s', (_, content) => {
    expect(items(content)).toMatchObject([{ name: '李一', certificate: '21010217' }])
  })

  it('needs a header', () => {
    expect(readRoster(sheet(['李一', 'YS000001']))).toEqual({
      taken: false,
      why: '没有找到表头。表里要有「姓名」一列，还要有「执法证号」或者「工号」一列',
    })
  })
})
