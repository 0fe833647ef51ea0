import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { mayAct, type Role } from '#domain/org'
import { markAt, streakOf } from '#domain/study'
import { BOUND_CAST, CAST, demoMarks, demoOrganisation, toBind } from './index'

const { officers, units } = demoOrganisation()
const everybody = Object.values(CAST)
const entryOf = (id: string) => officers.find(({ _id }) => _id === id)

describe('the cast', () => {
  it.each(everybody)(
    '$name is on the roster as said',
    ({ officerId, name, certificate, unit, post }) => {
      expect(entryOf(officerId)).toMatchObject({ name, certificate, unit, post, status: 'active' })
    },
  )

  it('is played by identities that cannot be mistaken for numbers', () => {
    for (const { openid } of everybody) expect(openid).toMatch(/^demo-[a-z-]+$/)
    expect(new Set(everybody.map(({ openid }) => openid)).size).toBe(everybody.length)
  })

  it.each<[string, Role, string]>([
    [CAST.liaison.officerId, 'liaison', 'u-210102-3'],
    [CAST.branchEditor.officerId, 'branchEditor', 'u-210102'],
    [CAST.judge.officerId, 'judge', 'u-2102'],
    [CAST.provincialAdmin.officerId, 'provincialAdmin', 'u-2114'],
    [CAST.legalReviewer.officerId, 'legalReviewer', 'u-2190'],
    [CAST.organiser.officerId, 'organiser', 'u-21'],
  ])('%s may act as %s at %s', (id, role, unit) => {
    const path = units.find(({ _id }) => _id === unit)?.path ?? []
    expect(mayAct(entryOf(id)?.grants ?? [], role, path)).toBe(true)
  })

  it('holds no role where it is an officer only', () => {
    for (const { officerId } of [CAST.officer, CAST.visitor, CAST.squadLeader])
      expect(entryOf(officerId)?.grants).toEqual([])
  })

  it('sits where the pages show it', () => {
    expect(entryOf(CAST.officer.officerId)).toMatchObject({
      unitName: '和平大队第三中队',
      parentName: '沈阳市交通运输综合行政执法队',
      domain: 'highway',
    })
    expect(CAST.officer.certificate.slice(-4)).toBe('0217')
  })
})

describe('who never bound', () => {
  it('is the one that is not bound from the beginning', () => {
    expect(everybody.filter((someone) => !BOUND_CAST.includes(someone))).toEqual([CAST.visitor])
  })

  it('can be tried with what the roster and the unit hold', () => {
    const { name, certificate, invitation } = toBind()
    expect(entryOf(CAST.visitor.officerId)).toMatchObject({ name, certificate })
    expect(units.find(({ _id }) => _id === CAST.visitor.unit)?.invitation).toBe(invitation)
  })
})

describe('twelve days in a row', () => {
  it.each([
    ['a Wednesday', '2026-11-18', '2026-11-14'],
    ['a Saturday', '2026-11-21', '2026-11-14'],
    ['a Sunday', '2026-11-22', '2026-11-21'],
    ['after the turn of the year', '2027-01-04', '2027-01-02'],
  ])('as of %s', (_, today, saturday) => {
    const marks = demoMarks(beijingDay(today))
    expect(streakOf(marks, beijingDay(today))).toBe(12)
    expect(markAt(marks, beijingDay(saturday))).toBe('leave')
    expect(markAt(marks, beijingDay(today))).toBeUndefined()
  })
})
