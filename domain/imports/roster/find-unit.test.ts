import { describe, expect, it } from 'vitest'
import { demoUnits } from '../../../content/demo/units'
import { unitDirectory } from './directory'
import { exampleUnits } from './examples'
import { findUnit } from './find-unit'
import type { RosterRow } from './roster-row'

const directory = unitDirectory(exampleUnits)
const row = (of: Partial<RosterRow>): RosterRow => ({
  name: '李一',
  certificate: 'YS000001',
  staffNumber: null,
  unit: null,
  section: null,
  sheet: null,
  title: null,
  domain: null,
  post: null,
  left: null,
  ...of,
})
const find = (of: Partial<RosterRow>, places: readonly string[] = ['sy']) => {
  const found = findUnit(row(of), directory, places)
  return 'unit' in found ? found.unit._id : found.why
}

describe('the unit a row means', () => {
  it.each<[string, string | null, string]>([
    ['沈阳市交通运输综合行政执法队', null, 'sy'],
    ['沈阳市', null, 'sy'],
    ['沈阳市交通运输综合行政执法队和平大队', null, 'sy-hp'],
    ['沈阳市交通运输综合行政执法队', '和平大队', 'sy-hp'],
    ['沈阳市交通运输综合行政执法队', '和平大队第二中队', 'sy-hp-2'],
    ['沈阳市交通运输综合行政执法队', '和平大队/第二中队', 'sy-hp-2'],
    ['沈阳市交通运输综合行政执法队', '和平大队/法制科', 'sy-hp'],
    ['沈阳市和平区交通运输综合行政执法大队', null, 'sy-hp'],
    ['沈阳 和平', null, 'sy-hp'],
    ['和平大队', '第一中队', 'sy-hp-1'],
    ['和平大队', '法制科', 'sy-hp'],
    ['和平大队第一中队', null, 'sy-hp-1'],
    ['辽宁省沈阳市沈河大队', null, 'sy-sh'],
    ['锦州市义县大队', null, 'jz-yx'],
    ['同名大队', null, 'sy-td'],
    ['大连市同名大队', null, 'dl-td'],
  ])('%s %s', (unit, section, id) => expect(find({ unit, section })).toBe(id))

  it.each([
    ['a sheet', { sheet: '沈河大队' }, 'sy-sh'],
    ['a sheet and a section', { sheet: '和平大队', section: '第二中队' }, 'sy-hp-2'],
    ['a title', { title: '和平大队2026年执法人员花名册' }, 'sy-hp'],
    ['a city’s title', { title: '沈阳市执法人员名册' }, 'sy'],
    ['a section alone', { section: '沈河大队' }, 'sy-sh'],
  ])('is told by %s', (_, of, id) => expect(find(of)).toBe(id))

  it('is the only one it can be', () => expect(find({}, ['sy-sh'])).toBe('sy-sh'))

  it.each([
    [{ unit: '同名大队' }, ['ln'], '叫「同名大队」的单位不止一个，请写全称'],
    [{ unit: '合平大队' }, ['sy'], '单位「合平大队」找不到，最接近的是「和平大队」'],
    [{ unit: '某某公司' }, ['sy'], '单位「某某公司」找不到'],
    [
      { unit: '和平大队', section: '第九中队' },
      ['sy'],
      '单位「和平大队 第九中队」找不到，最接近的是「和平大队第一中队」',
    ],
    [{}, ['sy'], '没有单位：表里没有「单位」一列，表名也不是单位名'],
  ])('is not found: %j', (of, places, why) => expect(find(of, places)).toBe(why))

  it('is found for every unit of the demonstration by its full name', () => {
    const units = demoUnits('test')
    const all = unitDirectory(units)
    const names = new Map(units.map(({ _id, name }) => [_id, name]))
    for (const { _id, path, parent } of units) {
      const city = names.get(path[1] ?? '') ?? ''
      const unit =
        parent === null || path.length === 2 ? (names.get(_id) ?? '') : `${city}${names.get(_id)}`
      expect(findUnit(row({ unit }), all, ['u-21'])).toMatchObject({ unit: { _id } })
    }
  })
})
