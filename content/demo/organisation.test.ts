import { describe, expect, it } from 'vitest'
import { DOMAINS } from '#domain/bank'
import { normaliseCode, normaliseName, normaliseNumber, ROLES } from '#domain/org'
import { DEMO_MARK, demoOrganisation } from './index'
import { CODE_LETTERS } from './invitation'
import stations from './stations.json'

const { mark, units, branches, officers } = demoOrganisation()
const unitOf = new Map(units.map((unit) => [unit._id, unit]))
const kinds = (kind: string) => units.filter((unit) => unit.kind === kind)
const named = (name: string) => units.find((unit) => unit.name === name)
const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length)

describe('the units of the demonstration', () => {
  it.each([
    ['province', 1],
    ['city', 15],
    ['county', 100],
    ['station', Object.values(stations).flat().length],
  ])('%s: %i', (kind, count) => expect(kinds(kind)).toHaveLength(count))

  it('stand in one tree, each path leading from the province to the unit', () => {
    for (const { _id, parent, path } of units) {
      expect(path).toEqual([...(unitOf.get(parent ?? '')?.path ?? []), _id])
      expect(path[0]).toBe('u-21')
    }
  })

  it.each([
    ['和平大队第三中队', '和平大队'],
    ['和平大队公路路政第二中队', '和平大队'],
    ['和平大队', '沈阳市交通运输综合行政执法队'],
    ['桓仁满族自治县大队', '本溪市交通运输综合行政执法队'],
    ['义县大队', '锦州市交通运输综合行政执法队'],
    ['抚顺县大队', '抚顺市交通运输综合行政执法队'],
    ['沈北大队', '沈阳市交通运输综合行政执法队'],
    ['沈抚示范区交通运输综合行政执法队', '辽宁省交通运输综合行政执法总队'],
  ])('%s stands under %s', (name, above) => {
    expect(unitOf.get(named(name)?.parent ?? '')?.name).toBe(above)
  })

  it.each(['大连', '营口', '锦州', '丹东', '盘锦', '葫芦岛'])(
    '%s has a squad for its port',
    (city) => {
      const own = named(`${city}市交通运输综合行政执法队`)?._id ?? ''
      const squads = units.filter(
        ({ name, path }) => name.endsWith('港航海事中队') && path.includes(own),
      )
      expect(squads).toHaveLength(1)
    },
  )

  it('have codes of their own that can be read out and typed', () => {
    unique(units.map(({ invitation }) => invitation))
    for (const { invitation } of units) {
      expect(invitation).toMatch(new RegExp(`^[${CODE_LETTERS}]{8}$`))
      expect(normaliseCode(invitation)).toBe(invitation)
    }
  })
})

describe('the roster of the demonstration', () => {
  it('has about 400 officers, none bound', () => {
    expect(officers.length).toBeGreaterThanOrEqual(380)
    expect(officers.length).toBeLessThanOrEqual(420)
    expect(officers.every(({ openid, boundAt }) => openid === null && boundAt === null)).toBe(true)
  })

  it('names nobody twice, by whatever they may bind', () => {
    for (const key of ['_id', 'name', 'staffNumber'] as const)
      unique(officers.map((each) => each[key]))
    unique(officers.flatMap(({ certificate }) => certificate ?? []))
    unique(officers.flatMap(({ certificate }) => certificate?.slice(-4) ?? []))
  })

  it('shows its certificates to be invented, and keeps all as people type it', () => {
    for (const { name, certificate, staffNumber } of officers) {
      if (certificate !== null) expect(certificate).toMatch(/^YS21\d{2}00\d{4}$/)
      expect(normaliseNumber(certificate ?? '')).toBe(certificate ?? '')
      expect(normaliseNumber(staffNumber)).toBe(staffNumber)
      expect(normaliseName(name)).toBe(name)
    }
  })

  it('has some who wait for their certificate and some who left, no office among them', () => {
    const few = officers.filter(
      ({ certificate, status }) => certificate === null || status === 'left',
    )
    expect(few.filter(({ certificate }) => certificate === null).length).toBeGreaterThan(3)
    expect(few.filter(({ status }) => status === 'left').length).toBeGreaterThan(1)
    expect(few.flatMap(({ grants }) => grants)).toEqual([])
  })

  it('repeats the place of the unit, the city beneath a squad', () => {
    for (const { unit, unitName, path, parentName } of officers) {
      const own = unitOf.get(unit)
      expect([unitName, path]).toEqual([own?.name, own?.path])
      const above =
        own?.kind === 'station' ? unitOf.get(own.path[1] ?? '') : unitOf.get(own?.parent ?? '')
      expect(parentName).toBe(above?.name ?? '')
    }
  })

  it('knows every domain', () => {
    expect(new Set(officers.map(({ domain }) => domain))).toEqual(new Set(DOMAINS))
  })

  it('grants each role somewhere, at units that exist', () => {
    const grants = officers.flatMap((officer) => officer.grants)
    expect(new Set(grants.map(({ role }) => role))).toEqual(new Set(ROLES))
    for (const { unit } of grants) expect(unitOf.has(unit)).toBe(true)
  })
})

describe('the branches of the demonstration', () => {
  it('stand beside units that exist, with members out of them', () => {
    unique(branches.map(({ _id }) => _id))
    for (const { _id, unit } of branches) {
      const members = officers.filter(({ branch }) => branch === _id)
      expect(members.length, _id).toBeGreaterThan(1)
      expect(members.every(({ path }) => path.includes(unit))).toBe(true)
    }
  })

  it('do not hold everybody', () => {
    expect(officers.some(({ branch }) => branch === null)).toBe(true)
  })
})

describe('the seed', () => {
  it('gives the same organisation again, another one other people', () => {
    expect(demoOrganisation()).toEqual({ mark: DEMO_MARK, units, branches, officers })
    expect(mark).toBe('演示数据')
    const other = demoOrganisation('another')
    expect(other.units.map(({ name }) => name)).toEqual(units.map(({ name }) => name))
    expect(other.officers.map(({ name }) => name)).not.toEqual(officers.map(({ name }) => name))
  })
})
