import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Refusal } from '../refusal'
import type { Guard } from './guard'
import { refusalOf, sendJson, statusOf } from './reply'

/** Answers one request whose host and origin have passed the guard. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void

/** What the HTTP side needs. */
export interface ServerOptions {
  guard: Guard
  route: Route
  /** Faults of our own, which the caller sees only as SYS_ERR. */
  fault(fault: unknown): void
}

const CORS = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, OPTIONS',
  'access-control-allow-headers':
    'content-type, x-openid, range, authorization, signature, key, x-cos-security-token, x-cos-meta-fileid',
  'access-control-max-age': '600',
  vary: 'origin',
}

/** An HTTP server that answers every request and survives every one. */
export function createHttp(options: ServerOptions): Server {
  const server = createServer((request, response) => {
    void answer(options, request, response).catch((fault) =>
      refuse(options, request, response, fault),
    )
  })
  server.on('clientError', (_fault, socket) => {
    if (!socket.writable) return
    const body = JSON.stringify({ ok: false, code: 'BAD_REQUEST', message: 'this is not HTTP' })
    socket.end(
      `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
    )
  })
  server.keepAliveTimeout = 60_000
  server.requestTimeout = 120_000
  return server
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const origin = options.guard.check(request)
  if (origin !== undefined) allow(response, origin)
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end()
    return
  }
  await options.route(request, response, readUrl(request))
}

function allow(response: ServerResponse, origin: string): void {
  response.setHeader('access-control-allow-origin', origin)
  for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value)
}

function readUrl(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? '/', 'http://localhost')
  } catch {
    throw new Refusal('NOT_FOUND', 'there is no such address')
  }
}

function refuse(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  fault: unknown,
): void {
  if (!(fault instanceof Refusal)) options.fault(fault)
  const refusal = refusalOf(fault)
  // A body nobody is going to read must not keep the connection.
  if (!request.complete) response.setHeader('connection', 'close')
  const requestId = 'requestId' in refusal ? refusal.requestId : undefined
  sendJson(
    response,
    statusOf(refusal),
    JSON.stringify({ ok: false, code: refusal.code, message: refusal.message, requestId }),
  )
  if (!request.complete) request.resume()
}
