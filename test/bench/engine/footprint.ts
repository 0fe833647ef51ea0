import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCloud } from './child'

/** What a cloud over a large folder takes: seconds until it is ready, megabytes while two workers are busy. */
export async function measureFootprint(
  dir: string,
): Promise<{ startSeconds: number; rssMb: number }> {
  const functions = join(dir, 'functions')
  mkdirSync(join(functions, 'busy'), { recursive: true })
  writeFileSync(join(functions, 'busy', 'index.js'), BUSY)
  const { url, process: child, startSeconds } = await startCloud(dir, ['--functions', functions])
  try {
    const call = () => fetch(`${url}/functions/busy`, { method: 'POST', body: '{}' })
    await Promise.all([call(), call(), call(), call()])
    return { startSeconds, rssMb: rssOf(child.pid ?? 0) }
  } finally {
    child.kill('SIGKILL')
  }
}

const BUSY = `
const cloud = require(${JSON.stringify(join(process.cwd(), 'node_modules/wx-server-sdk'))})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async () => {
  const rows = cloud.database().collection('rows')
  for (let n = 0; n < 50; n++) await rows.where({ group: 'g' + n }).orderBy('at', 'desc').limit(20).get()
}`

/** Resident memory of a process in megabytes, as Linux counts it. */
function rssOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
