import { mkdtempSync, rmSync } from 'node:fs'
import http, { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COLLECTIONS } from '../builders/files'
import { openRedis } from './board/redis'
import { type Side, sideOf } from './board/sides'
import { startCloud } from './engine/child'
import { median, rounded } from './engine/compare'

const SIZES = [1000, 20_000, 400_000, 4_000_000]
const ROUNDS = 40
const CALLS = 20
type Way = 'rank' | 'page' | 'countOverIndex' | 'redis'

/** What a rank and a page of a board cost at several sizes, beside a count over an index and Redis. */
export async function run({ sizes = SIZES }: { sizes?: number[] | undefined }): Promise<object> {
  http.globalAgent = new Agent({ keepAlive: true })
  const dir = mkdtempSync(join(tmpdir(), 'bench-board-'))
  const cloud = await startCloud(join(dir, 'data'), ['--collections', COLLECTIONS])
  const redis = await openRedis(join(dir, 'redis.sock'))
  const sides: Side[] = []
  try {
    for (const size of sizes) {
      sides.push(await sideOf({ url: cloud.url, dir, redis }, size))
      console.error(`${size} members are there`)
    }
    return await measured(sides)
  } finally {
    for (const side of sides) side.close()
    redis?.close()
    cloud.process.kill('SIGKILL')
    rmSync(dir, { recursive: true, force: true })
  }
}

async function measured(sides: readonly Side[]): Promise<object> {
  const lines: Line[] = []
  for (const side of sides) lines.push(await lineOf(side))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [nth, side] of sides.entries()) {
      const line = lines[nth]
      if (line) await timeRound(side, line, round)
    }
  const shown = lines.map(show)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) throw new Error('no sizes')
  return {
    documentsPerRank: Math.max(...shown.map(({ documentsPerRank }) => documentsPerRank)),
    documentsPerPage: Math.max(...shown.map(({ documentsPerPage }) => documentsPerPage)),
    rankGrowth: rounded(last.rankMicros / first.rankMicros),
    pageGrowth: rounded(last.pageMicros / first.pageMicros),
    countOverIndexGrowth: rounded(last.countOverIndexMicros / first.countOverIndexMicros),
    exact: lines.every(({ exact }) => exact),
    sizes: shown,
  }
}

interface Line {
  readonly members: number
  readonly documentsPerRank: number
  readonly documentsPerPage: number
  /** Whether ranks agree with a count over all members. */
  readonly exact: boolean
  readonly times: Record<Way, number[]>
}

async function lineOf(side: Side): Promise<Line> {
  const { perRank, perPage } = await side.documents()
  let exact = true
  for (let nth = 0; nth < 50; nth += 1)
    exact = exact && (await side.rank(nth)) === side.bareRank(nth)
  const times = { rank: [], page: [], countOverIndex: [], redis: [] }
  return {
    members: side.members,
    documentsPerRank: perRank,
    documentsPerPage: perPage,
    exact,
    times,
  }
}

/** All sizes are timed in turns, so that a busy machine is unfair to none. */
async function timeRound(side: Side, { times }: Line, round: number): Promise<void> {
  const ways: [Way, ((nth: number) => unknown) | undefined][] = [
    ['rank', side.rank],
    ['page', side.page],
    ['countOverIndex', side.bareRank],
    ['redis', side.redisRank],
  ]
  for (const [way, ask] of ways)
    if (ask) times[way].push(await microsOf((nth) => ask(round * CALLS + nth)))
}

async function microsOf(ask: (nth: number) => unknown): Promise<number> {
  const began = process.hrtime.bigint()
  for (let nth = 0; nth < CALLS; nth += 1) await ask(nth)
  return Number(process.hrtime.bigint() - began) / 1000 / CALLS
}

function show({ members, documentsPerRank, documentsPerPage, times }: Line) {
  const of = (way: Way) => rounded(median(times[way]))
  return {
    members,
    documentsPerRank,
    documentsPerPage,
    rankMicros: of('rank'),
    pageMicros: of('page'),
    countOverIndexMicros: of('countOverIndex'),
    ...(times.redis.length > 0 ? { redisZrevrankMicros: of('redis') } : {}),
  }
}
