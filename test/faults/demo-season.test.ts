import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { freshFunctions } from '../../config/build'
import { FUNCTIONS } from '../../config/build-functions'
import { seedDemo } from '../../config/seed'
import { startLocalCloud } from '../../local-cloud/index'
import { asking } from '../builders/cloud'
import { COLLECTIONS } from '../builders/files'
import { must } from '../builders/study'

const SLOW = 240_000
const dir = mkdtempSync(join(tmpdir(), 'demo-season-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

it(
  'the demonstration begins with a finished, a running and a coming round, and the days of study as ever',
  async () => {
    await freshFunctions()
    const options = { functionsDir: resolve(FUNCTIONS), collectionsFile: COLLECTIONS }
    const cloud = await startLocalCloud({ port: 0, dataDir: join(dir, 'data'), ...options })
    const now = new Date('2026-11-22T10:00:00+08:00')
    expect(await seedDemo(cloud, now)).toBe(true)
    cloud.setClock(now)
    const { ask } = asking(cloud.url)
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
    await cloud.stop()
  },
  SLOW,
)
