import { join, resolve } from 'node:path'
import { startLocalCloud } from '../local-cloud'
import { freshFunctions, freshMiniProgram } from './build'
import { FUNCTIONS } from './build-functions'
import { writeDemoCast } from './demo-cast'
import { seedDemo } from './seed'
import { outputOf } from './taro/flavour'

const PORT = Number(process.env.PORT ?? 8000)
const DATA = process.env.DATA_DIR ?? '.data'

await freshFunctions()
await freshMiniProgram('h5', true)
await writeDemoCast(outputOf('h5', true))
const cloud = await startLocalCloud({
  port: PORT,
  dataDir: DATA,
  functionsDir: resolve(FUNCTIONS),
  collectionsFile: join('server', 'collections.json'),
  staticDir: outputOf('h5', true),
  timers: true,
  log: ({ level, source, requestId, text }) => {
    if (level === 'error' || level === 'warn') console.error(level, source, requestId ?? '', text)
  },
})
if (await seedDemo(cloud, new Date())) console.log('demo data written (演示数据)')
console.log(`ready: ${cloud.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void cloud.stop().then(() => process.exit(0))
  })
}
