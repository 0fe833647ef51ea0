import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalCloud } from '../local-cloud'
import { environmentOf } from '../local-cloud/functions/environment'

/** Which cloud is asked: one that runs, or the data folder of one that does not. */
export interface Which {
  readonly url?: string | undefined
  readonly data?: string | undefined
}

const FOLDER = process.env.DATA_DIR ?? '.data'
const RUNNING = `http://127.0.0.1:${process.env.PORT ?? 8000}`

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/_cloud`).then(
    () => true,
    () => false,
  )

const leadTo = (url: string) => void Object.assign(process.env, environmentOf(url, {}))

async function overFolder<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const cloud = await startLocalCloud({ port: 0, dataDir })
  try {
    leadTo(cloud.url)
    return await work()
  } finally {
    await cloud.stop()
  }
}

/**
 * Does some reading in a local cloud: the one at `url`; or over the folder `data`; or the one that runs here; or over
 * the folder it would have. Timers and functions stay off over a folder: nothing is changed. Undefined without any.
 */
export async function withCloud<T>({ url, data }: Which, work: () => Promise<T>) {
  if (data !== undefined) return overFolder(data, work)
  const running = url ?? RUNNING
  if (await answers(running)) {
    leadTo(running)
    return work()
  }
  const isThere = url === undefined && existsSync(join(FOLDER, 'cloud.sqlite'))
  return isThere ? overFolder(FOLDER, work) : undefined
}
