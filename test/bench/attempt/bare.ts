import { spawn } from 'node:child_process'
import { readyUrl } from '../engine/child'
import { post } from './post'

/** A bare Node server over libsql in a process of its own. */
export async function startBare(file: string, officers: number) {
  const args = ['--import', 'tsx', 'test/bench/attempt/bare-server.ts', file, `${officers}`]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return { url: await readyUrl(child), process: child }
}

const ANSWERS = Object.fromEntries(
  Array.from({ length: 16 }, (_, nth) => [
    `administrative-penalty-${nth}`,
    { chosen: [0], rev: 1 },
  ]),
)

/** The same four requests with bodies of the same size. */
export async function bareAttempt(url: string, nth: number): Promise<void> {
  const who = { id: `a${nth}`, openid: `o${nth}` }
  await post(`${url}/start`, who.openid, who)
  await post(`${url}/save`, who.openid, { ...who, seq: 1, answers: ANSWERS })
  await post(`${url}/submit`, who.openid, { ...who, answers: ANSWERS })
  await post(`${url}/rank`, who.openid, who)
}
