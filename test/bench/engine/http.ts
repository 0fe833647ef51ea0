import http, { Agent, createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { startCloud } from './child'
import { median, rounded } from './compare'
import { rowOf } from './rows'

const require = createRequire(import.meta.url)
const OPERATIONS = 400

/** What the way over HTTP costs: an operation through the SDK beside an empty round trip, and writers at once. */
export async function measureHttp(dir: string): Promise<Record<string, number>> {
  http.globalAgent = new Agent({ keepAlive: true, maxSockets: 100 })
  const cloud = await startCloud(dir)
  try {
    await post(`${cloud.url}/admin`, { action: 'database.addCollection', collectionName: 'rows' })
    const sdk = await sdkP50(cloud.url)
    const empty = await emptyP50()
    const writers: Record<string, number> = {}
    for (const count of [1, 8, 64])
      writers[`insertsPerSecond${count}`] = await writersAtOnce(cloud.url, count)
    return { sdkOperationP50Ms: sdk, emptyRoundTripP50Ms: empty, ...writers }
  } finally {
    cloud.process.kill('SIGKILL')
  }
}

async function sdkP50(url: string): Promise<number> {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'bench',
    TENCENTCLOUD_SECRETKEY: 'bench',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
  })
  const sdk = require('wx-server-sdk')
  sdk.init({ env: 'local' })
  const rows = sdk.database().collection('rows')
  await rows.add({ data: rowOf(1, 100) })
  return p50(() => rows.doc(rowOf(1, 100)._id).get())
}

async function emptyP50(): Promise<number> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo
  const result = await p50(() => empty(address.port))
  server.closeAllConnections()
  server.close()
  return result
}

const empty = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', method: 'POST' }, (response) => {
      response.resume().on('end', resolve)
    })
    request.on('error', reject).end('{}')
  })

async function p50(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < OPERATIONS; n++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return rounded(median(times))
}

let serial = 0

async function writersAtOnce(url: string, count: number): Promise<number> {
  const until = performance.now() + 2000
  let acknowledged = 0
  const writer = async () => {
    while (performance.now() < until) {
      const data = [JSON.stringify({ ...rowOf(serial, 100_000), _id: `w${serial++}` })]
      await post(`${url}/admin`, {
        action: 'database.insertDocument',
        collectionName: 'rows',
        data,
      })
      acknowledged++
    }
  }
  await Promise.all(Array.from({ length: count }, writer))
  return Math.round(acknowledged / 2)
}

const post = (url: string, body: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST' }, (response) => {
      response.resume().on('end', resolve)
    })
    request.on('error', reject).end(JSON.stringify(body))
  })
