import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EvidenceByIndicator, scoreOf } from '#domain/honours'
import { EVENT_KINDS } from '#domain/meets'
import { freshFunctions } from '../../config/build'
import { FUNCTIONS } from '../../config/build-functions'
import { seedDemo } from '../../config/seed'
import { loadPlan } from '../../content/commands/load-plan'
import { type LocalCloud, startLocalCloud } from '../../local-cloud/index'
import { asking } from '../builders/cloud'
import { COLLECTIONS } from '../builders/files'
import type { InputOf, Path } from '../builders/paths'
import { must } from '../builders/study'

const SLOW = 480_000
const NOW = new Date('2026-11-22T10:00:00+08:00')
const dir = mkdtempSync(join(tmpdir(), 'demo-season-'))
let cloud: LocalCloud
const ask = <P extends Path>(openid: string, path: P, input: InputOf<P>) =>
  asking(cloud.url).ask(openid, path, input)

beforeAll(async () => {
  await freshFunctions()
  const options = { functionsDir: resolve(FUNCTIONS), collectionsFile: COLLECTIONS }
  cloud = await startLocalCloud({ port: 0, dataDir: join(dir, 'data'), timers: false, ...options })
  expect(await seedDemo(cloud, NOW)).toBe(true)
  cloud.setClock(NOW)
}, SLOW)
afterAll(async () => {
  await cloud.stop()
  rmSync(dir, { recursive: true, force: true })
})

describe('the demonstration begins with', () => {
  it('a finished, a running and a coming round, and the days of study as ever', async () => {
    const home = await ask('demo-officer', 'contest.home', {})
    const running = must(home.running[0])
    expect(running).toMatchObject({ title: '公路治超知识竞赛', attemptsAtMost: 2 })
    expect(running.attempts.map(({ state }) => state)).toEqual(['submitted'])
    expect(home.coming).toMatchObject([{ title: '国家宪法日专场', state: 'coming' }])
    expect(home.past).toMatchObject([
      {
        round: { title: '《行政处罚法》专场' },
        standing: { rank: expect.any(Number), points: expect.any(Number) },
      },
    ])
    const board = await ask('demo-officer', 'boards.persons', { board: 'c-demo-penalty-law' })
    expect(board.head.state).toBe('revealed')
    const { exams } = await ask('demo-officer', 'exam.mine', {})
    expect(exams.map(({ state }) => state)).toEqual(['open', 'released'])
    expect(await ask('demo-officer', 'study.summary', {})).toMatchObject({ streak: 12 })
  })

  it('four awarded flags and one that runs', async () => {
    const { periods } = await ask('demo-provincial-admin', 'honours.periods', {})
    expect(periods.map(({ period, state, version }) => [period, state, version])).toEqual([
      ['2026-q4', 'running', 0],
      ['2026-q3', 'awarded', 2],
      ['2026-q2', 'awarded', 1],
      ['2026-q1', 'awarded', 1],
      ['2025-q4', 'awarded', 1],
    ])
    const { stops } = await ask('demo-officer', 'honours.journey', { group: 'county' })
    expect(stops.map(({ name }) => name)).toEqual([
      '铁西大队',
      '振兴大队',
      '鲅鱼圈大队',
      '凌海大队',
    ])
    for (const { handover } of stops) expect(handover).toMatchObject({ place: '得旗大队院内' })
    const { running } = await ask('demo-officer', 'honours.flag', { group: 'station' })
    const { rank, chances } = must(running?.mine)
    expect(rank).toBeGreaterThan(1)
    expect(rank).toBeLessThanOrEqual(5)
    expect(chances.length).toBeGreaterThan(0)
  })

  it('a veto, an objection upheld that changed scores, and one refused', async () => {
    const notice = (period: string) => ask('demo-officer', 'honours.notice', { period })
    const upheld = await notice('2026-q3')
    expect(upheld.objections.map(({ answer }) => answer?.verdict)).toEqual(['upheld'])
    expect(must(upheld.changes.at(-1)).units.map(({ name }) => name)).toContain('凌海大队')
    const refused = await notice('2026-q2')
    expect(refused.objections.map(({ answer }) => answer?.verdict)).toEqual(['refused'])
    const input = { period: '2026-q1', group: 'county' } as const
    const { rows } = await ask('demo-officer', 'honours.standing', input)
    expect(rows.filter(({ vetoed }) => vetoed).map(({ name }) => name)).toEqual(['西岗大队'])
  })

  it('totals that follow from their own evidence', async () => {
    const { scheme } = loadPlan().honours
    for (const period of ['2025-q4', '2026-q1', '2026-q2', '2026-q3']) {
      const { rows } = await ask('demo-officer', 'honours.standing', { period, group: 'county' })
      for (const { unit, total } of rows.slice(0, 8)) {
        const score = await ask('demo-officer', 'honours.score', { period, unit })
        const evidence: EvidenceByIndicator = Object.fromEntries(
          score.sections.flatMap(({ indicators }) =>
            indicators.map((each) => [each.indicator, each.evidence] as const),
          ),
        )
        expect(scoreOf(scheme, evidence).total).toBe(total)
      }
    }
  })

  it('a finished meet with all nine events, and one that runs', async () => {
    const { meets } = await ask('demo-officer', 'meets.list', {})
    expect(meets.map(({ state, events }) => [state, events])).toEqual([
      ['open', 5],
      ['over', 9],
    ])
    const meet = await ask('demo-officer', 'meets.meet', { meet: must(meets[1]).meet })
    const kinds = EVENT_KINDS.filter((kind) => kind !== 'other')
    expect(meet.events.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted())
    const states = meet.events.flatMap(({ stages }) => stages.map(({ state }) => state))
    expect(new Set(states)).toEqual(new Set(['final']))
  })

  it('something to do for the judge, the liaison, the reviewer and the admin', async () => {
    const { duties } = await ask('demo-judge', 'judging.duties', {})
    expect(duties).toMatchObject([{ state: 'judging', signed: 2, chief: true }, { signed: 0 }])
    const { records } = await ask('demo-liaison', 'records.list', { kind: null })
    expect(records.filter(({ mayDecide }) => mayDecide)).toHaveLength(3)
    const { files } = await ask('demo-legal-reviewer', 'dossiers.toReview', { year: 2025 })
    expect(files.length).toBeGreaterThan(0)
    const given = await ask('demo-provincial-admin', 'awards.nominations', { year: 2026 })
    expect(given.nominations.filter(({ state }) => state === 'waiting')).toHaveLength(3)
    const { most, taken } = must(given.quotas.find(({ kind }) => kind === 'excellentUnit'))
    expect(most - taken).toBe(1)
  })
})
