import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openHouse } from '../builders/cloud'
import { insertAll } from '../builders/insert'
import { BEFORE, closedMeet, judgesGranted, type PlayedMeet } from '../builders/meets'
import { COLLECTIONS } from '../builders/prepared'
import { openCloud, sdkFor } from '../local-cloud/cloud'

const run = promisify(execFile)
const house = await openHouse()
/** An empty cloud that knows its collections and nothing else. */
const empty = await openCloud({ 'collections.json': readFileSync(COLLECTIONS, 'utf8') })
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** What a meet's results are kept in. */
const KEPT = ['meets', 'meetResults'] as const

let meet: PlayedMeet
beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
  meet = await closedMeet(house)
  for (const name of KEPT) await insertAll(empty.cloud.url, name, await house.stored(name))
})

/** Runs `npm run explain -- meet` over a cloud: its exit code, and what it printed. */
async function explained(url: string, entrant: string) {
  const words = ['config/explain/main.ts', 'meet', meet.id, entrant, '--url', url]
  const told = await run(process.execPath, ['--import', 'tsx', ...words]).catch(
    (failed: { code: number; stdout: string }) => failed,
  )
  return { code: 'code' in told ? told.code : 0, text: told.stdout }
}

describe('npm run explain -- meet', () => {
  it('prints each step, the same after export and import into an empty cloud', async () => {
    const here = await explained(house.cloud.url, meet.entrants.a)
    expect(here.code).toBe(0)
    for (const words of [
      '交通指挥手势（决赛，第 1 版）：91.00 分，第 1 名（公布 91.00 分，第 1 名，一致）',
      '评委1 90.00 分，评委2 85.00 分，评委3 91.00 分；平均 88.67 分',
      '赛区折算：总平均 346.67 分 ÷ 4，本组平均 168.67 分 ÷ 2，移动 2.33 分',
      '测得 35，折算 60.00 分',
      '全能：85.10 分',
      '单位总分：78.52 分，第 2 名（公布 78.52 分，第 2 名，一致）',
      '结论：一致',
    ])
      expect(here.text).toContain(words)
    expect(await explained(empty.cloud.url, meet.entrants.a)).toEqual(here)
  })

  it('says so, and fails, where something that was published does not follow', async () => {
    const results = sdkFor(empty.cloud.url).database().collection('meetResults')
    await results.doc(`${meet.id}:gestures:final:1`).update({ data: { 'rows.0.score': 9101 } })
    const { code, text } = await explained(empty.cloud.url, meet.entrants.a)
    expect(code).toBe(1)
    expect(text).toContain('（公布 91.01 分，第 1 名，不一致）')
    expect(text).toContain('结论：不一致')
  })

  it('says when there is nothing of that name', async () =>
    expect((await explained(empty.cloud.url, 'e-nobody')).code).toBe(2))
})
