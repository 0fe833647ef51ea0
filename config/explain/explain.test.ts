import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainFlag, type Snapshot } from '#domain/honours'
import { startLocalCloud } from '../../local-cloud'
import type { FlagPeriod, GroupStanding, UnitScore } from '../../server/honours/store'
import { openHouse } from '../../test/builders/cloud'
import {
  caseLines,
  HEPING,
  meetLines,
  PERIOD,
  PROVINCE,
  playedUpTo,
  RANKED,
  SQUAD,
} from '../../test/builders/flags'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
const dir = mkdtempSync(join(tmpdir(), 'explain-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const LINES = join(dir, 'lines')
const COPY = join(dir, 'copy')

const program = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '1', DATA_DIR: join(dir, 'none') },
  })
const explain = (...args: string[]) => program('config/explain/main.ts', ...args)
const cloud = (...args: string[]) => expect(program('local-cloud/main.ts', ...args).status).toBe(0)

interface Kept {
  readonly periods: readonly FlagPeriod[]
  readonly scores: readonly UnitScore[]
  readonly standings: readonly GroupStanding[]
}

async function keptIn(url: string): Promise<Kept> {
  const all = async <T>(name: string) =>
    (
      await sdkFor(url)
        .database()
        .collection(name)
        .where({})
        .orderBy('_id', 'asc')
        .limit(1000)
        .get()
    ).data as T[]
  return {
    periods: await all<FlagPeriod>('flagPeriods'),
    scores: await all<UnitScore>('flagScores'),
    standings: await all<GroupStanding>('flagStandings'),
  }
}

let kept: Kept
beforeAll(async () => {
  await caseLines(house, [
    [SQUAD, 'c-1', 'case.published'],
    ['u-210102-2', 'c-2', 'case.published'],
  ])
  await meetLines(
    house,
    'm-1',
    RANKED.slice(0, 60).map(({ _id }, at) => [_id, at + 1] as const),
  )
  await playedUpTo(house, 'checking')
  const barred = { key: 'veto-key-1', period: PERIOD, unit: HEPING, kind: 'safety', text: '认定书' }
  await house.ask(PROVINCE, 'honours.veto', barred)
  await house.ask(PROVINCE, 'honours.publishNotice', { period: PERIOD })
  kept = await keptIn(house.cloud.url)
  await house.cloud.stop()
  cloud('--data', house.data, '--export', LINES)
  cloud('--data', COPY, '--import', LINES)
}, 120_000)

describe('a published period', () => {
  it('is the same to the bit in an empty cloud it was brought to, and follows from its evidence there', async () => {
    const copy = await startLocalCloud({ port: 0, dataDir: COPY })
    const there = await keptIn(copy.url)
    await copy.stop()
    expect(JSON.stringify(there)).toBe(JSON.stringify(kept))
    expect(there.scores).toHaveLength(RANKED.length)
    const [period] = there.periods
    for (const { unit, group } of there.scores) {
      const snapshot: Snapshot = {
        ...{ period: PERIOD, scheme: period?.scheme as Snapshot['scheme'] },
        scores: there.scores.filter((score) => score.group === group),
        places: (there.standings.find((one) => one.group === group)?.lines ?? []).map(
          ({ name: _, parentName: __, ...place }) => place,
        ),
      }
      const steps = explainFlag(snapshot, unit) ?? []
      expect(steps).toHaveLength(14)
      expect(steps.filter(({ same }) => !same)).toEqual([])
    }
  })
})

describe('npm run explain -- flag', () => {
  it('prints each step and ends well', () => {
    const { stdout, status } = explain('flag', PERIOD, SQUAD, '--data', COPY)
    expect(status).toBe(0)
    for (const text of [
      '和平大队第三中队 · 2026-q4 · 第 1 版',
      '案例发布：2.00 分（公布 2.00 分，一致）',
      '（case.published:c-1）：1 次',
      '计量 1 次；规则 每次得 2.00 分，最多 8.00 分',
      '优良案卷：不适用（公布 不适用，一致）',
      '÷ 适用满分',
      '名次：第',
      '结论：一致',
    ])
      expect(stdout).toContain(text)
  })

  it('says what bars a unit', () => {
    const { stdout, status } = explain('flag', PERIOD, HEPING, '--data', COPY)
    expect(status).toBe(0)
    expect(stdout).toContain('名次：不排名')
    expect(stdout).toContain('一票否决 安全责任：认定书')
  })

  it('finds what was forged, and ends with 1', async () => {
    const copy = await startLocalCloud({ port: 0, dataDir: COPY })
    const score = sdkFor(copy.url).database().collection('flagScores').doc(`${PERIOD}:1:${SQUAD}`)
    await score.update({ data: { total: 9999 } })
    await copy.stop()
    const { stdout, status } = explain('flag', PERIOD, SQUAD, '--data', COPY)
    expect(status).toBe(1)
    expect(stdout).toContain('公布 99.99 分，不一致')
    expect(stdout).toContain('结论：不一致')
  })

  it.each([
    [['flag', PERIOD, 'u-none', '--data', COPY], '没有找到'],
    [['flag', PERIOD, SQUAD, '--url', 'http://127.0.0.1:1'], '没有找到'],
    [['flag', PERIOD], 'usage'],
    [['none', PERIOD, SQUAD], 'usage'],
  ])('%j explains nothing, and ends with 2', (args, said) => {
    const { stderr, status } = explain(...args)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })
})
