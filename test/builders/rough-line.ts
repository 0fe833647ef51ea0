import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Line } from './line'
import { bodyOf, forward } from './line'

/** What the cloud says when an operation has failed, done or not. */
const FAILED = JSON.stringify({
  code: 'DATABASE_REQUEST_FAILED',
  message: '[FailedOperation] connection lost',
  requestId: 'rough',
})

/** A line to the database on which some operations fail, as drawn by lot. */
export interface RoughLine extends Pick<Line, 'environment' | 'leadTo' | 'mend'> {
  /** From now on a share of operations fails: half of them never arrive, of the others the answer is lost. */
  roughen(share: number, lot: () => number): void
  /** How many failed so far. */
  failed(): number
}

/** Opens a line that leads nowhere yet; it ends with the test file. */
export async function openRoughLine(): Promise<RoughLine> {
  let target = ''
  let share = 0
  let lot = () => 1
  let failed = 0
  const server = createServer(async (from, to) => {
    const body = await bodyOf(from)
    const drawn = lot()
    if (drawn >= share) return forward(target, from, body, to)
    failed += 1
    if (drawn < share / 2) forward(target, from, body)
    // The database answers within this time, so that a lost answer is one to what was done.
    setTimeout(() => to.end(FAILED), 20)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    environment: { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }) },
    leadTo: (url) => {
      target = url
    },
    roughen: (part, drawing) => {
      share = part
      lot = drawing
    },
    mend: () => {
      share = 0
    },
    failed: () => failed,
  }
}
