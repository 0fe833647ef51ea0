import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { type LocalCloudOptions, startLocalCloud } from '../local-cloud'
import { seedDemo } from './seed'

/**
 * Makes the data folder of the demonstration (演示数据) if there is none: written beside it and put in its place
 * when complete, so that a start cut short begins again instead of going on with half of it.
 */
export async function prepareDemo(
  folder: string,
  cloud: Omit<LocalCloudOptions, 'port' | 'dataDir'>,
): Promise<void> {
  if (existsSync(folder)) return
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  const seeding = await startLocalCloud({ ...cloud, port: 0, dataDir: fresh, timers: false })
  await seedDemo(seeding, new Date())
  await seeding.stop()
  await rename(fresh, folder)
  console.log('demo data written (演示数据)')
}
