import type { IncomingMessage, ServerResponse } from 'node:http'
import { identityOf } from '../functions/environment'
import type { LocalCloudOptions } from '../options'
import { answerAdmin } from '../protocol/admin'
import { explain } from '../protocol/explain'
import { answerForm } from '../protocol/openapi'
import { Refusal } from '../refusal'
import type { Services } from '../services'
import { collectionPage, homePage } from '../tools/page'
import { readBody, readJson } from './body'
import { readForm } from './multipart'
import { refusalOf, sendJson } from './reply'
import type { Route } from './server'
import { serveStatic } from './static'
import { giveFile, takeUpload } from './storage'

/** The largest request of the SDK, in bytes: a document of 16 MB and its wrapping. */
const ADMIN_LIMIT = 20 * 1024 * 1024
const EVENT_LIMIT = 1024 * 1024

/** Where requests go: the wire protocol, function calls, storage, static files. */
export function createRoute(services: Services, options: LocalCloudOptions): Route {
  return async (request, response, url) => {
    const path = url.pathname
    if (path === '/admin') return admin(services, request, response)
    if (path === '/explain') {
      need(request, 'POST')
      const plan = explain(services.engine, await readJson(request, EVENT_LIMIT))
      return sendJson(response, 200, JSON.stringify(plan))
    }
    if (path.startsWith('/functions/'))
      return callFunction(services, options, request, response, path)
    if (path === '/storage/upload') {
      need(request, 'PUT')
      return takeUpload(services.files, services.tickets, request, response, url)
    }
    need(request, 'GET', 'HEAD')
    if (path.startsWith('/storage/'))
      return giveFile(services.files, services.tickets, request, response, url)
    if (path.startsWith('/_cloud') || (path === '/' && options.staticDir === undefined))
      return showPage(services, response, path)
    if (options.staticDir === undefined) throw new Refusal('NOT_FOUND', 'there is nothing here')
    serveStatic(options.staticDir, path, request, response)
  }
}

/** The read-only page: at `/` of a stand-alone cloud, at `/_cloud` of one that serves a site. */
function showPage(services: Services, response: ServerResponse, path: string): void {
  const name = /^\/_cloud\/collections\/([^/]+)$/.exec(path)?.[1]
  const html = name === undefined ? homePage(services) : collectionPage(services, readName(name))
  if (html === undefined) throw new Refusal('NOT_FOUND', 'there is no such collection')
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    .end(html)
}

function readName(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Refusal('NOT_FOUND', 'there is no such collection')
  }
}

async function admin(
  services: Services,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  need(request, 'POST')
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return form(services, type, request, response)
  const reply = await answerAdmin(services.admin, await readJson(request, ADMIN_LIMIT))
  sendJson(response, 200, JSON.stringify(reply))
}

async function form(
  services: Services,
  type: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const reply = answerForm(services.openApi, readForm(type, await readBody(request, ADMIN_LIMIT)))
    await services.engine.settled()
    response
      .writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': reply.length,
      })
      .end(reply)
  } catch (fault) {
    if (!(fault instanceof Refusal)) services.fault(fault)
    const { code, message } = refusalOf(fault)
    sendJson(response, 200, JSON.stringify({ code, message, requestId: 'local' }))
  }
}

async function callFunction(
  services: Services,
  options: LocalCloudOptions,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  need(request, 'POST')
  const event = await readJson(request, options.eventLimit ?? EVENT_LIMIT)
  const name = path.slice('/functions/'.length)
  const { json } = await services.call({ name, event, identity: identityOf(openidOf(request)) })
  sendJson(response, 200, json ?? 'null')
}

function need(request: IncomingMessage, ...methods: string[]): void {
  if (!methods.includes(request.method ?? ''))
    throw new Refusal('METHOD_NOT_ALLOWED', `use ${methods.join(' or ')}`)
}

function openidOf(request: IncomingMessage): string | undefined {
  const openid = request.headers['x-openid']
  if (openid === undefined || openid === '') return undefined
  if (typeof openid !== 'string' || !/^[\w-]{1,128}$/.test(openid))
    throw new Refusal('INVALID_PARAM', 'x-openid has letters, digits, _ and -')
  return openid
}
