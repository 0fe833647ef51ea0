import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshFunctions } from '../../config/build'
import { FUNCTIONS } from '../../config/build-functions'
import { publishTo } from '../../config/publish'
import { type LocalCloud, startLocalCloud } from '../../local-cloud/index'
import { COLLECTIONS } from '../builders/files'
import { fillProvince, TRIAL_POST } from '../builders/province'
import { holdRound } from '../builders/round'
import { stageOn } from '../builders/stage'
import { rounded } from './engine/compare'
import { openCeiling } from './storm/ceiling'
import { boardsAndLedger } from './storm/check'
import { playPhone } from './storm/phone'

const SIZES = [300, 20_000]
const WARMING = 300
/** Calls and database operations together that a whole environment bears a second. */
const OPERATIONS_A_SECOND = 500
const MINUTES = 5
const OPENS = Date.parse('2026-12-08T09:00:00+08:00')
const DAY_MS = 86_400_000
const FOLDING_MINUTES = 10

/** The nine-o'clock storm: everybody comes before the opening, answers to the last second, hands in. */
export async function run({ sizes = SIZES }: { sizes?: number[] | undefined }): Promise<object> {
  await freshFunctions()
  const storms: Storm[] = []
  for (const size of sizes) {
    storms.push(await stormOf(size))
    console.error(JSON.stringify(storms.at(-1)))
  }
  const [small, large] = [storms[0], storms.at(-1)]
  if (!small || !large) throw new Error('no sizes')
  return {
    officers: large.officers,
    acknowledged: large.acknowledged,
    countedOnce: large.countedOnce,
    lastAcknowledgedSeconds: large.lastAcknowledgedSeconds,
    peakOperationsASecond: large.peakOperationsASecond,
    cpuMsPerSubmission: large.cpuMsPerSubmission,
    cpuGrowth: rounded(large.cpuMsPerSubmission / small.cpuMsPerSubmission),
    storms,
  }
}

type Storm = Awaited<ReturnType<typeof stormIn>>

async function stormOf(officers: number): Promise<Storm> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-storm-'))
  // A copy of its own: a build meanwhile must not take functions away from under it.
  const functionsDir = join(dir, 'functions')
  cpSync(FUNCTIONS, functionsDir, { recursive: true })
  const options = { functionsDir, collectionsFile: COLLECTIONS }
  const cloud = await startLocalCloud({ port: 0, dataDir: join(dir, 'data'), ...options })
  try {
    await publishTo(cloud.url)
    // Functions that were never called yet are slow: a small storm the day before warms them.
    const few = await fillProvince(cloud.url, WARMING)
    await stormIn(cloud, few, { key: 'storm-warm-up', opensAt: OPENS })
    const all = await fillProvince(cloud.url, officers, WARMING)
    return await stormIn(cloud, all, { key: 'storm-itself', opensAt: OPENS + DAY_MS })
  } finally {
    await cloud.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

interface Occasion {
  readonly key: string
  readonly opensAt: number
}

async function stormIn(cloud: LocalCloud, openids: readonly string[], occasion: Occasion) {
  const { opensAt } = occasion
  const closesAt = opensAt + MINUTES * 60_000
  const round = { key: occasion.key, opensAt, closesAt, minutes: MINUTES, posts: [TRIAL_POST] }
  cloud.resetBilled()
  const sitting = await holdRound(stageOn(cloud), round)
  const { calls, operations } = cloud.billed()
  console.error(`${openids.length} officers are prepared`)
  const ceiling = openCeiling(cloud, OPERATIONS_A_SECOND)
  const outcomes = openids.map((openid) => playPhone(ceiling, openid, { sitting, opensAt }))
  await ceiling.run(opensAt - 6 * 60_000, FOLDING_MINUTES)
  const boards = await boardsAndLedger(cloud, sitting)
  const acknowledged = outcomes.filter(({ acknowledgedAt }) => acknowledgedAt !== null)
  const last = acknowledged.reduce((at, outcome) => Math.max(at, outcome.acknowledgedAt ?? 0), 0)
  const points = acknowledged.reduce((sum, outcome) => sum + (outcome.points ?? 0), 0)
  const submit = ceiling.totals.paths.get('exam.submit')
  return {
    officers: openids.length,
    acknowledged: acknowledged.length,
    countedOnce:
      boards.ledgerLines === openids.length &&
      boards.onBoard === openids.length &&
      boards.ledgerPoints === points &&
      boards.boardPoints === points,
    refusals: [...new Set(outcomes.flatMap(({ refusals }) => refusals))],
    lastAcknowledgedSeconds: rounded((last - closesAt) / 1000),
    peakOperationsASecond: ceiling.totals.peak(),
    cpuMsPerSubmission: rounded((submit?.cpuMs ?? 0) / Math.max(1, submit?.calls ?? 0)),
    preparingOperations: calls + operations,
    ...boards,
    paths: Object.fromEntries(
      [...ceiling.totals.paths].map(([path, totals]) => [
        path,
        { ...totals, cpuMs: Math.round(totals.cpuMs) },
      ]),
    ),
  }
}
