import { describe, expect, it } from 'vitest'
import { beijingDay, startOfDay } from '#domain/beijing-day'
import { demoOpenids, demoOrganisation } from '../index'
import { contestants } from './contestants'
import { comingRound, constitutionDay, finishedRound, HOUR_MS, runningRound } from './terms'

describe('who takes part in the contests of the demonstration', () => {
  const { officers } = demoOrganisation()
  const people = contestants().map((id) => officers.find(({ _id }) => _id === id))

  it('a few dozen officers of several cities, each once', () => {
    expect(people.length).toBeGreaterThanOrEqual(24)
    expect(new Set(people).size).toBe(people.length)
    expect(new Set(people.map((officer) => officer?.path[1])).size).toBeGreaterThanOrEqual(4)
  })

  it('are bound, so that they can be asked', () => {
    const bound = demoOpenids()
    for (const id of contestants()) expect(bound.get(id)).toBe(`demo-${id}`)
  })
})

describe('国家宪法日', () => {
  it.each([
    ['2026-11-22', '2026-12-04'],
    ['2026-12-03', '2026-12-04'],
    ['2026-12-04', '2027-12-04'],
    ['2026-12-31', '2027-12-04'],
  ])('as of %s is %s', (today, day) => {
    expect(constitutionDay(beijingDay(today))).toBe(day)
  })

  it('is open from eight to eight', () => {
    const { opensAt, closesAt } = comingRound('s-x', beijingDay('2026-11-22')).terms
    expect(opensAt).toBe(Date.parse('2026-12-04T08:00:00+08:00'))
    expect(closesAt).toBe(Date.parse('2026-12-04T20:00:00+08:00'))
  })
})

describe('the rounds around now', () => {
  const now = Date.parse('2026-11-22T10:00:00+08:00')
  const today = beijingDay('2026-11-22')

  it('one has been open for two hours and closes in one, frozen half an hour before', () => {
    const { terms, own } = runningRound('s-x', now)
    expect([terms.opensAt, terms.closesAt]).toEqual([now - 2 * HOUR_MS, now + HOUR_MS])
    expect(own.freezeAt).toBe(now + HOUR_MS / 2)
    expect(terms.attemptsAtMost).toBe(2)
  })

  it('one was over days ago', () => {
    const { terms, own } = finishedRound('s-x', today)
    expect(own.revealAt).toBeLessThan(startOfDay(today).getTime())
    expect(terms.closesAt).toBeLessThan(own.revealAt ?? 0)
  })

  it.each([
    ['finished', finishedRound('s-x', today)],
    ['running', runningRound('s-x', now)],
    ['coming', comingRound('s-x', today)],
  ])('%s is worth a hundred points and says that it is invented', (_, { terms }) => {
    const points = terms.blueprint.parts.reduce((sum, part) => sum + part.count * part.points, 0)
    expect(points).toBe(100)
    expect(terms.note).toContain('演示数据')
  })
})
