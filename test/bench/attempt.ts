import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareAttempt, startBare } from './attempt/bare'
import { type Load, loadWith } from './attempt/load'
import { attemptAt } from './attempt/ours'
import { prepareRound, type Ready } from './attempt/prepare'
import { startCloud } from './engine/child'
import { rounded } from './engine/compare'

const CLIENTS = 4
const WARM_UP = 10
const SECONDS = 20
/** More attempts a second than any machine here has made: nobody may run out of them. */
const AT_MOST = 300

/** Attempts a second from start to rank over HTTP, written durably, beside the same statements in bare Node and libsql. */
export async function run({ seconds = SECONDS }: { seconds?: number | undefined }) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-attempt-'))
  const span = { warmUp: WARM_UP, counted: seconds }
  const officers = AT_MOST * (WARM_UP + seconds)
  try {
    const ready = await prepareRound(dir, officers)
    const ours = await oursUnder(ready, span)
    const bare = await bareUnder(join(dir, 'bare.sqlite'), officers * 4, span)
    return {
      attemptsPerSecond: ours.perSecond,
      serverCpuMsPerAttempt: ours.serverCpuMs,
      attemptP50Ms: ours.p50Ms,
      barePerSecond: bare.perSecond,
      bareCpuMsPerAttempt: bare.serverCpuMs,
      ofBare: rounded(ours.perSecond / bare.perSecond),
      clients: CLIENTS,
      warmUpSeconds: WARM_UP,
      seconds,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

type Span = Parameters<typeof loadWith>[1]

async function oursUnder({ data, functions, sitting, openids }: Ready, span: Span): Promise<Load> {
  const more = ['--functions', functions, '--collections', 'server/collections.json']
  const cloud = await startCloud(data, more)
  try {
    return await loadWith(CLIENTS, span, cloud.process.pid ?? 0, async (nth) => {
      const openid = openids[nth]
      if (openid === undefined) throw new Error('too few officers')
      await attemptAt(cloud.url, sitting, openid)
    })
  } finally {
    cloud.process.kill('SIGKILL')
  }
}

async function bareUnder(file: string, officers: number, span: Span): Promise<Load> {
  const bare = await startBare(file, officers)
  try {
    return await loadWith(CLIENTS, span, bare.process.pid ?? 0, (nth) => bareAttempt(bare.url, nth))
  } finally {
    bare.process.kill('SIGKILL')
  }
}
