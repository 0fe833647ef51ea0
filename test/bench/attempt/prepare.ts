import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { freshFunctions } from '../../../config/build'
import { FUNCTIONS } from '../../../config/build-functions'
import { publishTo } from '../../../config/publish'
import { startLocalCloud } from '../../../local-cloud/index'
import { COLLECTIONS } from '../../builders/files'
import { fillProvince, TRIAL_POST } from '../../builders/province'
import { holdRound } from '../../builders/round'
import { stageOn } from '../../builders/stage'

const HOUR_MS = 3_600_000

/** A folder of data with a round that is open, and whoever may sit it. */
export interface Ready {
  readonly data: string
  readonly functions: string
  readonly sitting: string
  readonly openids: readonly string[]
}

/** Publishes a round for so many officers and lets the timer prepare their attempts, as before a real one. */
export async function prepareRound(dir: string, officers: number): Promise<Ready> {
  await freshFunctions()
  const [data, functions] = [join(dir, 'data'), join(dir, 'functions')]
  // A copy of its own: a build meanwhile must not take functions away from under it.
  cpSync(FUNCTIONS, functions, { recursive: true })
  const options = { dataDir: data, functionsDir: functions, collectionsFile: COLLECTIONS }
  const cloud = await startLocalCloud({ port: 0, ...options })
  await publishTo(cloud.url)
  const openids = await fillProvince(cloud.url, officers)
  const opensAt = Date.now() - HOUR_MS / 60
  const sitting = await holdRound(stageOn(cloud), {
    key: 'bench-attempts',
    opensAt,
    closesAt: opensAt + 4 * HOUR_MS,
    minutes: 60,
    posts: [TRIAL_POST],
  })
  await cloud.stop()
  return { data, functions, sitting, openids }
}
