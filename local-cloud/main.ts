import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createClock } from './clock'
import { Engine } from './engine/engine'
import { startLocalCloud } from './index'
import { Files } from './storage/files'
import { exportTo, importFrom } from './tools/transfer'

process.env.TZ = 'UTC'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8000' },
    data: { type: 'string', default: '.data' },
    empty: { type: 'boolean', default: false },
    functions: { type: 'string' },
    collections: { type: 'string' },
    static: { type: 'string' },
    at: { type: 'string' },
    export: { type: 'string' },
    import: { type: 'string' },
  },
})

// Only what the cloud itself has put there: the folder may hold other things.
if (values.empty)
  for (const name of ['cloud.sqlite', 'cloud.sqlite-wal', 'cloud.sqlite-shm', 'files'])
    rmSync(join(values.data, name), { recursive: true, force: true })

if (values.export !== undefined || values.import !== undefined) {
  const engine = new Engine(values.data, createClock(), () => {})
  const files = new Files(engine.sql, values.data, Number.POSITIVE_INFINITY)
  if (values.import !== undefined) await importFrom(engine, files, values.import)
  if (values.export !== undefined) await exportTo(engine, files, values.export)
  engine.close()
  process.exit(0)
}

const cloud = await startLocalCloud({
  port: Number(values.port),
  dataDir: values.data,
  timers: true,
  ...(values.functions !== undefined && { functionsDir: values.functions }),
  ...(values.collections !== undefined && { collectionsFile: values.collections }),
  ...(values.static !== undefined && { staticDir: values.static }),
  log: ({ level, source, requestId, text }) =>
    console.log(`${level} ${source} ${requestId ?? '-'} ${text}`),
})
if (values.at !== undefined) cloud.setClock(new Date(values.at))
console.log(`local cloud ready on ${cloud.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cloud.stop().then(() => process.exit(0)))
}
