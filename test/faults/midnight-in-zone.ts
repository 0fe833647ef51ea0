import { resolve } from 'node:path'
import { FUNCTIONS } from '../../config/build-functions'
import { startLocalCloud } from '../../local-cloud/index'

/** Runs in a process whose time zone the test sets: says on which days two moments fall. */
const MOMENTS = ['2026-12-31T23:59:59.000+08:00', '2027-01-01T00:00:00.000+08:00']

const cloud = await startLocalCloud({
  port: 0,
  dataDir: process.argv[2] ?? '',
  functionsDir: resolve(FUNCTIONS),
  workers: 1,
  environment: { TZ: process.env.TZ ?? '' },
})
const call = (path: string) => cloud.call('api', { path, input: {} }, { openid: 'demo-judge' })
const shown = (reply: unknown) => (reply as { data: Record<string, unknown> }).data

await call('org.me')
const days: unknown[] = []
for (const moment of MOMENTS) {
  cloud.setClock(new Date(moment))
  const { today, set } = shown(await call('study.today'))
  cloud.setClock(new Date(moment))
  const { month } = shown(await call('study.calendar'))
  days.push({ today, set: (set as { id: string }).id, month })
}
const hour = new Date(2026, 0, 1).getTimezoneOffset() / 60
console.log(`days ${JSON.stringify({ hour, days })}`)
await cloud.stop()
