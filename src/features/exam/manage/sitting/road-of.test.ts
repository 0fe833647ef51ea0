import { describe, expect, it } from 'vitest'
import type { Managed } from '../form/form'
import { newForm } from '../form/new-form'
import { roadOf } from './road-of'

const { terms, round } = newForm('round', 'key-00000001', new Date('2026-11-18T08:00:00+08:00'))
const { opensAt, closesAt } = terms
const managed: Managed = {
  sitting: 'c-key-00000001',
  kind: 'round',
  title: '治超专场',
  state: 'published',
  opensAt,
  closesAt,
  version: 2,
  now: 0,
  place: 'u-21',
  placeName: '省总队',
  terms,
  exam: null,
  round: { ...round, season: 's-1', freezeAt: closesAt - 1, revealAt: closesAt + 1 },
  questions: [],
  questionCount: 0,
  fullMarks: 0,
  flaws: [],
  counts: [],
  fixed: false,
  releasedAt: null,
}
const past = (...asked: Parameters<typeof roadOf>) =>
  roadOf(...asked)
    .filter((stop) => stop.past)
    .map(({ label }) => label)

describe('the road of a sitting', () => {
  it('goes on by the clock, the board and the release', () => {
    expect(past(managed, 'live', opensAt - 1)).toEqual(['发布'])
    expect(past(managed, 'frozen', closesAt - 1)).toEqual(['发布', '开始', '封榜'])
    const released = { ...managed, state: 'released' } as const
    expect(past(released, 'revealed', closesAt)).toHaveLength(6)
  })

  it('has no freeze where none was declared', () => {
    const open = { ...managed, round: { ...round, freezeAt: null, revealAt: null } }
    expect(roadOf(open, 'live', opensAt).map(({ label }) => label)).not.toContain('封榜')
  })

  it('has nothing behind it as a draft, whatever the hour', () => {
    expect(past({ ...managed, state: 'draft' }, undefined, closesAt + 1)).toEqual([])
  })
})
