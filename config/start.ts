import { join, resolve } from 'node:path'
import { type LogLine, startLocalCloud } from '../local-cloud'
import { freshFunctions, freshMiniProgram } from './build'
import { FUNCTIONS } from './build-functions'
import { writeDemoCast } from './demo-cast'
import { prepareDemo } from './demo-data'
import { outputOf } from './taro/flavour'
import { watchSources } from './watch'

const PORT = Number(process.env.PORT ?? 8000)
const DATA = process.env.DATA_DIR ?? '.data'
const SITE = outputOf('h5', true)

function log({ level, source, requestId, text }: LogLine): void {
  if (level === 'error' || level === 'warn') console.error(level, source, requestId ?? '', text)
}

await freshFunctions()
await freshMiniProgram('h5', true)
await writeDemoCast(SITE)
const options = {
  functionsDir: resolve(FUNCTIONS),
  collectionsFile: join('server', 'collections.json'),
  // WeChat tells a function what it made of a picture; so does the local cloud.
  openApi: { mediaCallback: { functionName: 'media-checked', delayMs: 1500 } },
  log,
}
await prepareDemo(DATA, options)
const cloud = await startLocalCloud({
  ...options,
  port: PORT,
  dataDir: DATA,
  staticDir: SITE,
  timers: true,
})
console.log(`ready: ${cloud.url}`)
if (process.argv.includes('--watch')) watchSources(() => writeDemoCast(SITE))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void cloud.stop().then(() => process.exit(0))
  })
}
