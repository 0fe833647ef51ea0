import type { ServerResponse } from 'node:http'
import { Refusal, type RefusalCode } from '../refusal'

const STATUS: Partial<Record<RefusalCode, number>> = {
  BAD_JSON: 400,
  INVALID_PARAM: 400,
  FOREIGN_HOST: 403,
  FOREIGN_ORIGIN: 403,
  STORAGE_EXCEED_AUTHORITY: 403,
  STORAGE_FILE_NONEXIST: 404,
  FUNCTION_NOT_FOUND: 404,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  BODY_TOO_LARGE: 413,
  FUNCTION_FAILED: 500,
  FUNCTION_EXITED: 500,
  FUNCTION_OUT_OF_MEMORY: 500,
  RESULT_TOO_LARGE: 500,
  FUNCTION_TIMEOUT: 504,
}

/** The HTTP status of a refusal outside of the SDK's protocol. */
export const statusOf = (refusal: Refusal): number => STATUS[refusal.code] ?? 500

/** A fault becomes a neutral refusal: nothing of its inside leaves the cloud. */
export const refusalOf = (fault: unknown): Refusal =>
  fault instanceof Refusal ? fault : new Refusal('SYS_ERR', 'system error')

/** Sends JSON text. */
export function sendJson(response: ServerResponse, status: number, json: string): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
  })
  response.end(json)
}
