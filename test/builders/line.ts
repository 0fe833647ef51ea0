import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** Whether the last call still reached the database when the line was cut. */
export type Cut = 'before' | 'after'

/** A line to the database that can be cut at any call, as when a function dies between two steps. */
export interface Line {
  /** The environment that leads the SDK through this line. */
  readonly environment: { readonly TCB_CONTEXT_CNFG: string }
  /** Where the line leads. */
  leadTo(url: string): void
  /** Lets so many calls pass; the one after them is lost, or its answer is, and all further ones. */
  cutAfter(calls: number, cut: Cut): void
  mend(): void
  /** Whether the cut was met. */
  met(): boolean
}

const agent = new Agent({ keepAlive: true })

/** Sends a request on to a cloud, and its reply back if somebody waits for it. */
export function forward(
  url: string,
  from: IncomingMessage,
  body: Buffer,
  to?: ServerResponse,
): void {
  const { method, url: path } = from
  const headers = { ...from.headers, host: new URL(url).host }
  const onward = request(`${url}${path}`, { method, headers, agent }, (reply) => {
    if (!to) return reply.resume()
    to.writeHead(reply.statusCode ?? 500, reply.headers)
    reply.pipe(to)
  })
  onward.on('error', () => to?.destroy())
  onward.end(body)
}

/** All of a request's body. */
export async function bodyOf(from: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of from) parts.push(part)
  return Buffer.concat(parts)
}

/** Opens a line that leads nowhere yet; it ends with the test file. */
export async function openLine(): Promise<Line> {
  let target = ''
  let left = Number.POSITIVE_INFINITY
  let cut: Cut = 'before'
  const server = createServer(async (from, to) => {
    const body = await bodyOf(from)
    left -= 1
    if (left >= 0) return forward(target, from, body, to)
    if (left === -1 && cut === 'after') forward(target, from, body)
    // The database answers within this time, so that "after" is after.
    setTimeout(() => to.destroy(), 20)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    environment: {
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    },
    leadTo: (url) => {
      target = url
    },
    cutAfter: (calls, how) => {
      left = calls
      cut = how
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY
    },
    met: () => left < 0,
  }
}
