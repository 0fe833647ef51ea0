import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { EVENT_KINDS, flawsOfMeet, standardOf } from '#domain/meets'
import { templates } from '#domain/meets/templates'
import { flawsOf, mostOf, type Rubric, totalOf } from '#domain/rubric'
import { loadPlan } from '../../commands/load-plan'
import { CAST } from '../cast'
import { DEMO_CITIES, DEMO_COUNTIES } from '../officials'
import { demoOpenids } from '../openids'
import { competitors, competitorsOf, memberOf, teamOf } from './competitors'
import { marksOf } from './marks'
import { wholeMeet, winterMeet } from './terms'

const FROM = beijingDay('2026-08-20')

describe('who competes in the meets of the demonstration', () => {
  it.each(DEMO_CITIES)('five of one county of %s, bound, none of the cast', (city) => {
    const five = competitorsOf(city)
    expect(new Set(five.map(({ _id }) => _id)).size).toBe(5)
    for (const { path, _id } of five) {
      expect(path).toContain(DEMO_COUNTIES[city])
      expect(demoOpenids().get(_id)).toBe(`demo-${_id}`)
    }
  })

  it('the first officer is in the team of 和平, and in nothing else', () => {
    const { officerId } = CAST.officer
    const teams = DEMO_CITIES.filter((city) => teamOf(city).some(({ _id }) => _id === officerId))
    expect(teams).toEqual(['u-2101'])
    expect(competitors().map(({ _id }) => _id)).not.toContain(officerId)
  })

  it('everybody has a standard for the run', () => {
    const fitness = templates.fitness.scoring
    if (fitness.kind !== 'measured') throw new Error('the run is not measured')
    for (const officer of competitors()) {
      const member = { ...memberOf(officer), name: officer.name, post: officer.post }
      expect(standardOf(fitness.standards, member)).toBeDefined()
    }
  })
})

describe('what the meets declare', () => {
  it('nothing stands in the way of publishing them', () => {
    const sittings = { knowledgeTest: 's-test', contest: 's-contest' }
    expect(flawsOfMeet(wholeMeet(FROM, sittings))).toEqual([])
    expect(flawsOfMeet(winterMeet(FROM))).toEqual([])
  })

  it('the whole one has all nine events, weighed to a hundred', () => {
    const { events } = wholeMeet(FROM, { knowledgeTest: 's-test', contest: 's-contest' })
    expect(events.map(({ kind }) => kind).toSorted()).toEqual(
      EVENT_KINDS.filter((kind) => kind !== 'other').toSorted(),
    )
    expect(events.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000)
  })
})

describe('marks of the demonstration', () => {
  const rubrics: readonly (readonly [string, Rubric])[] = [
    ...Object.entries(templates).flatMap(([kind, { scoring }]) =>
      'rubric' in scoring ? [[kind, scoring.rubric] as const] : [],
    ),
    ...Object.entries(loadPlan().dossiers.checklists),
  ]

  it.each(rubrics)('for %s are complete, and the better the higher', (_, rubric) => {
    for (const seed of ['a', 'b', 'c']) {
      const totals = [0.7, 0.85, 1].map((quality) => {
        const marks = marksOf(rubric, quality, seed)
        expect(flawsOf(rubric, marks)).toEqual([])
        return totalOf(rubric, marks)
      })
      expect(totals.toSorted((a, b) => a - b)).toEqual(totals)
      expect(totals[0]).toBeLessThan(totals[2] ?? 0)
      expect(totals[2]).toBe(mostOf(rubric))
      expect(totals[0]).toBeGreaterThan(mostOf(rubric) / 2)
    }
  })

  it('are the same again', () => {
    const [, rubric] = rubrics[0] ?? []
    if (!rubric) throw new Error('there is no rubric')
    expect(marksOf(rubric, 0.9, 'x')).toEqual(marksOf(rubric, 0.9, 'x'))
  })
})
