import type { Officer, Unit, UnitKind } from '../../org'
import type { FileContent, SheetRead } from '../content'
import { seatIn } from './seat'

type Place = readonly [id: string, name: string, kind: UnitKind, parent: string | null]

const PLACES: readonly Place[] = [
  ['ln', '辽宁省交通运输综合行政执法总队', 'province', null],
  ['sy', '沈阳市交通运输综合行政执法队', 'city', 'ln'],
  ['sy-hp', '和平大队', 'county', 'sy'],
  ['sy-hp-1', '和平大队第一中队', 'station', 'sy-hp'],
  ['sy-hp-2', '和平大队第二中队', 'station', 'sy-hp'],
  ['sy-sh', '沈河大队', 'county', 'sy'],
  ['sy-td', '同名大队', 'county', 'sy'],
  ['dl', '大连市交通运输综合行政执法队', 'city', 'ln'],
  ['dl-zs', '中山大队', 'county', 'dl'],
  ['dl-td', '同名大队', 'county', 'dl'],
  ['jz', '锦州市交通运输综合行政执法队', 'city', 'ln'],
  ['jz-yx', '义县大队', 'county', 'jz'],
]

const pathOf = (id: string | null): string[] => {
  const place = PLACES.find(([each]) => each === id)
  return place === undefined ? [] : [...pathOf(place[3]), place[0]]
}

/** Two cities and a half, for tests. */
export const exampleUnits: readonly Unit[] = PLACES.map(([_id, name, kind, parent]) => ({
  _id,
  name,
  kind,
  parent,
  path: pathOf(_id),
  invitation: _id,
}))

const byId = new Map(exampleUnits.map((unit) => [unit._id, unit]))

export const exampleUnit = (id: string): Unit => {
  const unit = byId.get(id)
  if (unit === undefined) throw new Error(`no unit ${id}`)
  return unit
}

/** An entry of the roster, for tests. */
export const exampleEntry = (unit: string, change: Partial<Officer> = {}): Officer => ({
  _id: 'o-1',
  name: '王海波',
  certificate: 'YS21010217',
  staffNumber: 'GH00001',
  ...seatIn(exampleUnit(unit), byId),
  branch: 'b-1',
  domain: 'road',
  post: '队员',
  grants: [],
  openid: 'wx-1',
  boundAt: 1,
  status: 'active',
  ...change,
})

/** A sheet from its rows, counted from 1. */
export const exampleSheet = (name: string, rows: readonly (readonly string[])[]): SheetRead => ({
  name,
  rows: rows.map((cells, i) => ({ row: i + 1, cells })),
})

export const exampleFile = (...sheets: readonly SheetRead[]): FileContent => ({
  kind: 'sheets',
  sheets,
})
