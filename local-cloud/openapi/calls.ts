import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { Refusal } from '../refusal'
import type { Messages } from './messages'
import { checkText, mediaVerdict } from './moderation'

/** How the open API behaves here. */
export interface OpenApiOptions {
  /** Words that the text check refuses beside the built-in ones. */
  words?: readonly string[]
  /** The function that is told the outcome of a media check, and after how many milliseconds (200). */
  mediaCallback?: { functionName: string; delayMs?: number }
  /** Whether a person has not subscribed to a template: the send answers 43101. */
  refuses?: (openid: string, templateId: string) => boolean
}

/** What the calls need. */
export interface OpenApiSite {
  options: OpenApiOptions
  clock: Clock
  messages: Messages
  /** Runs a function with an event, without a caller. */
  tell(functionName: string, event: object): void
}

type Call = (parameters: Record<string, unknown>) => object

/** Carries out one call of WeChat's open API; what is not here is refused by name. */
export function openApi(
  site: OpenApiSite,
): (name: string, parameters: Record<string, unknown>) => object {
  const { options, clock, messages } = site

  const mediaCheck: Call = ({ media_url: url }) => {
    if (typeof url !== 'string' || url === '')
      return { errcode: 40001, errmsg: 'invalid media_url' }
    const traceId = randomUUID()
    const { functionName, delayMs = 200 } = options.mediaCallback ?? {}
    if (functionName !== undefined)
      setTimeout(
        () => site.tell(functionName, mediaVerdict(traceId, url, clock.now())),
        delayMs,
      ).unref()
    return { errcode: 0, errmsg: 'ok', trace_id: traceId }
  }

  const send: Call = ({ touser, template_id: templateId, page, data }) => {
    if (typeof touser !== 'string' || touser === '')
      return { errcode: 40003, errmsg: 'invalid openid' }
    if (typeof templateId !== 'string' || templateId === '')
      return { errcode: 40037, errmsg: 'invalid template_id' }
    if (options.refuses?.(touser, templateId))
      return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
    messages.add({
      at: new Date(clock.now()).toISOString(),
      touser,
      templateId,
      page: String(page ?? ''),
      data,
    })
    return { errcode: 0, errmsg: 'ok' }
  }

  const calls = new Map<string, Call>([
    ['security.msgSecCheck', (parameters) => checkText(parameters, options.words ?? [])],
    ['security.mediaCheckAsync', mediaCheck],
    ['subscribeMessage.send', send],
  ])
  return (name, parameters) => {
    const call = calls.get(name)
    if (call === undefined)
      throw new Refusal('NOT_HERE', `the local cloud has no open API ${name.slice(0, 80)}`)
    return call(parameters)
  }
}
