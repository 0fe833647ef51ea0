import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way to a cloud on which the documents that come back are counted. */
export interface Counter {
  readonly url: string
  /** Documents that came back while some work was done. */
  during(work: () => Promise<unknown>): Promise<number>
  close(): void
}

/** Opens a way to a cloud that counts the documents of every reply. */
export async function openCounter(cloud: string): Promise<Counter> {
  let count = 0
  const server = createServer((from, to) => {
    const headers = { ...from.headers, host: new URL(cloud).host }
    const onward = request(`${cloud}${from.url}`, { method: from.method, headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () => {
        const body = Buffer.concat(parts)
        const { data }: { data?: { list?: unknown[] } } = JSON.parse(body.toString())
        count += data?.list?.length ?? 0
        to.writeHead(reply.statusCode ?? 200, reply.headers).end(body)
      })
    })
    from.pipe(onward)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async during(work) {
      count = 0
      await work()
      return count
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
