import { randomUUID } from 'node:crypto'

/** What WeChat's content check says: `pass`, or `risky` with a label. */
export interface Verdict {
  errcode: number
  errmsg: string
  trace_id?: string
  result?: { suggest: 'pass' | 'risky'; label: number }
  detail?: object[]
}

/** A few words that stand for content that may not be published; more can be given. */
const WORDS = ['赌博', '色情', '毒品交易', '枪支买卖', '代开发票']

const MOST_CHARACTERS = 2500
const [CLEAN, ADVERTISING] = [100, 10001]

/** `security.msgSecCheck`, versions 1 and 2, by a list of words. */
export function checkText(parameters: Record<string, unknown>, words: readonly string[]): Verdict {
  const content = String(parameters.content ?? '')
  if (content === '') return { errcode: 44004, errmsg: 'empty content' }
  if (content.length > MOST_CHARACTERS)
    return { errcode: 45002, errmsg: 'content size out of limit' }
  const risky = [...WORDS, ...words].some((word) => content.includes(word))
  if (Number(parameters.version) !== 2)
    return risky ? { errcode: 87014, errmsg: 'risky content' } : { errcode: 0, errmsg: 'ok' }
  if (typeof parameters.openid !== 'string' || parameters.openid === '')
    return { errcode: 40003, errmsg: 'invalid openid' }
  return { errcode: 0, errmsg: 'ok', trace_id: randomUUID(), ...verdict(risky) }
}

function verdict(risky: boolean) {
  const suggest = risky ? ('risky' as const) : ('pass' as const)
  const label = risky ? ADVERTISING : CLEAN
  return {
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  }
}

/** The event WeChat sends some time after `mediaCheckAsync`; an address that says `risky` is. */
export function mediaVerdict(traceId: string, url: string, now: number): object {
  return {
    ToUserName: 'gh_local',
    FromUserName: 'wechat',
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: traceId,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    ...verdict(url.includes('risky')),
  }
}
