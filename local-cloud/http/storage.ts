import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from '../refusal'
import type { Files } from '../storage/files'
import { checkPath } from '../storage/names'
import type { Tickets } from '../storage/tickets'
import { sendFile } from './file'
import { refusalOf } from './reply'
import { typeOf } from './static'

/** Types a browser would run as a page of ours; they are handed out as downloads. */
const ACTIVE = /html|javascript|svg|xml/

/** `PUT /storage/upload?path=…`: takes a content with the permission that was given for its path. */
export async function takeUpload(
  files: Files,
  tickets: Tickets,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  try {
    const path = checkPath(url.searchParams.get('path'))
    const [until = '', signature = ''] = (request.headers.authorization ?? '').split('.')
    if (!tickets.holds(`put ${path}`, Number(until), signature))
      throw new Refusal(
        'STORAGE_EXCEED_AUTHORITY',
        'this upload was not permitted, or too long ago',
      )
    await files.put(path, request)
    response.writeHead(200).end()
  } catch (fault) {
    sendXml(response, fault)
    if (!request.complete) request.resume()
  }
}

/** The SDK expects the error format of Tencent's object storage. */
function sendXml(response: ServerResponse, fault: unknown): void {
  const { code, message } = refusalOf(fault)
  const text = message.replace(/[<>&]/g, ' ')
  response.writeHead(403, { 'content-type': 'application/xml', connection: 'close' })
  response.end(
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${text}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  )
}

/** `GET /storage/<blob>?until=…&sign=…`: a temporary address, with ranges. */
export function giveFile(
  files: Files,
  tickets: Tickets,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): void {
  const blob = /^\/storage\/([0-9a-f-]{36})/.exec(url.pathname)?.[1] ?? ''
  const until = Number(url.searchParams.get('until'))
  if (!tickets.holds(`get ${blob}`, until, url.searchParams.get('sign') ?? ''))
    throw new Refusal('STORAGE_EXCEED_AUTHORITY', 'this address is not valid, or no longer')
  const file = files.findBlob(blob)
  if (file === undefined) throw new Refusal('STORAGE_FILE_NONEXIST', 'the file no longer exists')
  const type = typeOf(file.path)
  sendFile(request, response, files.location(file), {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600',
    ...(ACTIVE.test(type) && { 'content-disposition': 'attachment' }),
  })
}
