import { inspect } from './event'
import { logFault } from './log'
import { type Identify, refusalOf, routes, type ServedUseCases } from './router'
import { sdk } from './sdk'

/** What every call of the contract is answered. */
export type ApiReply =
  | { readonly ok: true; readonly data: unknown; readonly now: number }
  | {
      readonly ok: false
      readonly code: string
      readonly message: string
      readonly data?: unknown
      readonly requestId: string
      readonly now: number
    }

const MESSAGES: Readonly<Record<string, string>> = {
  MALFORMED_EVENT: '请求的格式不对',
  EVENT_TOO_LARGE: '请求的内容太多',
  UNKNOWN_PATH: '没有这个功能',
  NO_IDENTITY: '不知道是谁在请求',
  FAULT: '刚才没有办成',
}

interface FunctionContext {
  readonly request_id?: string
}

/**
 * The entry of a function that answers the contract: one event `{ path, input }`, one reply. The OPENID comes from the WeChat
 * context alone (house law 2); `now` enters here (house law 1); a fault is logged once and answered neutrally.
 */
export function serveApi(useCases: ServedUseCases, identify: Identify) {
  const handlers = routes(useCases, identify)
  return async (event: unknown, context?: FunctionContext): Promise<ApiReply> => {
    const now = new Date()
    const requestId = context?.request_id ?? crypto.randomUUID()
    const no = (code: string, message = MESSAGES[code] ?? '', data?: unknown): ApiReply => ({
      ok: false,
      code,
      message,
      ...(data === undefined ? {} : { data }),
      requestId,
      now: now.getTime(),
    })
    if (
      typeof event !== 'object' ||
      event === null ||
      !('path' in event) ||
      typeof event.path !== 'string'
    ) {
      return no('MALFORMED_EVENT')
    }
    const input = 'input' in event ? event.input : {}
    const refused = inspect(input)
    if (refused) return no(refused)
    const handler = handlers.get(event.path)
    if (!handler) return no('UNKNOWN_PATH')
    const { OPENID } = sdk.getWXContext()
    const openid = typeof OPENID === 'string' ? OPENID : ''
    if (openid === '' && !handler.isPublic) return no('NO_IDENTITY')
    try {
      return {
        ok: true,
        data: await handler.run({ openid, now, requestId }, input),
        now: now.getTime(),
      }
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) return no(refusal.code, refusal.message, refusal.data)
      logFault(requestId, event.path, error)
      return no('FAULT')
    }
  }
}
