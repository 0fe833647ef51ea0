import { type Doc, isDoc } from '../engine/values'
import { readParameters, writeReply } from '../openapi/protobuf'
import { invalid } from '../refusal'
import type { Action } from './admin'

/** Carries out one open API call. */
export type OpenApi = (name: string, parameters: Record<string, unknown>) => object

/** `wx.api`, the older open API call in JSON. */
export function openApiActions(openApi: OpenApi): Map<string, Action> {
  const call: Action = (request) => {
    if (typeof request.apiName !== 'string') throw invalid('apiName is required')
    const result = openApi(request.apiName, readData(request.requestData))
    return { data: { responseData: JSON.stringify(result) } }
  }
  return new Map([['wx.api', call]])
}

function readData(data: unknown): Doc {
  try {
    const value: unknown = JSON.parse(String(data ?? '{}'))
    return isDoc(value) ? value : {}
  } catch {
    throw invalid('requestData is not JSON')
  }
}

/** `wx.openApi`, a form with protobuf in it; answers protobuf. */
export function answerForm(openApi: OpenApi, form: Map<string, Buffer>): Buffer {
  const action = form.get('action')?.toString('utf8')
  if (action !== 'wx.openApi') throw invalid(`unknown action: ${(action ?? '').slice(0, 80)}`)
  const name = form.get('apiName')?.toString('utf8') ?? ''
  return writeReply(openApi(name, readParameters(form.get('requestData') ?? Buffer.alloc(0))))
}
