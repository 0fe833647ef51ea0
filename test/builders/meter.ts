import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** What went over a line to the database. */
export interface Metered {
  /** Database operations. */
  readonly operations: number
  /** Documents that came back. */
  readonly documents: number
}

/** A line to a database that counts what goes over it. */
export interface Meter {
  /** The environment that leads the SDK through this line. */
  readonly environment: { readonly TCB_CONTEXT_CNFG: string }
  /** Counts what a piece of work asks of the database. */
  count(work: () => Promise<unknown>): Promise<Metered>
}

const documentsIn = (text: string): number => {
  const reply: { data?: { list?: unknown[]; doc?: unknown } } = JSON.parse(text)
  return reply.data?.list?.length ?? (reply.data?.doc ? 1 : 0)
}

/** Opens a metered line to a cloud; it ends with the test file. */
export async function openMeter(url: string): Promise<Meter> {
  let counted = { operations: 0, documents: 0 }
  const server = createServer(async (from, to) => {
    const parts: Buffer[] = []
    for await (const part of from) parts.push(part)
    const headers = { 'content-type': 'application/json' }
    const onward = await fetch(`${url}${from.url ?? ''}`, {
      method: 'POST',
      headers,
      body: Buffer.concat(parts),
    })
    const text = await onward.text()
    counted = {
      operations: counted.operations + 1,
      documents: counted.documents + documentsIn(text),
    }
    to.writeHead(onward.status, headers)
    to.end(text)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    environment: { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }) },
    async count(work) {
      counted = { operations: 0, documents: 0 }
      await work()
      return counted
    },
  }
}
