import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { Refusal } from '../refusal'
import { sendFile } from './file'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** The content type of a file by its ending. */
export const typeOf = (name: string): string =>
  TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'

/** Serves a folder, like the cloud's static hosting; a folder answers its index.html. */
export function serveStatic(
  dir: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = locate(dir, path)
  if (file === undefined) throw new Refusal('NOT_FOUND', 'there is no such file')
  sendFile(request, response, file, { 'content-type': typeOf(file), 'cache-control': 'no-cache' })
}

function locate(dir: string, path: string): string | undefined {
  const file = normalize(join(dir, decode(path)))
  if (file !== normalize(dir) && !file.startsWith(normalize(dir + sep))) return undefined
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile()) return file
  const index = join(file, 'index.html')
  return stat?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile()
    ? index
    : undefined
}

function decode(path: string): string {
  try {
    const text = decodeURIComponent(path)
    if (!text.includes('\0')) return text
  } catch {
    // Fall through: both are paths no file has.
  }
  throw new Refusal('NOT_FOUND', 'there is no such file')
}
