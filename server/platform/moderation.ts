import * as v from 'valibot'
import { logFault } from './log'
import { sdk } from './sdk'
import { textParts } from './text-parts'
import { wechatCodeOf } from './wechat-code'

/** What a check of content (内容安全) says; `unknown` when the service can't be reached: then a person looks. */
export type Verdict = 'pass' | 'review' | 'unknown' | 'risky'

/** WeChat's bounds and words: characters a call, the second version, a text among many people (论坛), a picture. */
const CHARACTERS_MOST = 2_500
const VERSION = 2
const FORUM = 3
const PICTURE = 2
/** What WeChat answers for content that breaks the law. */
const RISKY_CODE = 87014

/** The worse of two verdicts stands for both. */
const WORSE: readonly Verdict[] = ['pass', 'review', 'unknown', 'risky']

function verdictOf(suggest: unknown): Verdict {
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unknown'
}

async function checkPart(openid: string, content: string): Promise<Verdict> {
  const asked = { openid, scene: FORUM, version: VERSION, content }
  try {
    const { result } = await sdk.openapi.security.msgSecCheck(asked)
    return verdictOf(result?.suggest)
  } catch (error) {
    if (wechatCodeOf(error) === RISKY_CODE) return 'risky'
    logFault('moderation', 'msgSecCheck', error)
    return 'unknown'
  }
}

/**
 * Has WeChat check a text somebody wrote, who must have been here within two hours (msgSecCheck). Long texts go in
 * parts, one call each, until one is risky; the worst verdict is the text's.
 */
export async function moderateText(openid: string, text: string): Promise<Verdict> {
  let worst: Verdict = 'pass'
  for (const part of textParts(text, CHARACTERS_MOST)) {
    const verdict = await checkPart(openid, part)
    if (WORSE.indexOf(verdict) > WORSE.indexOf(worst)) worst = verdict
    if (worst === 'risky') break
  }
  return worst
}

/**
 * Asks WeChat to look at a picture of at most 10 MB (mediaCheckAsync); the trace under which the answer comes to the
 * function `media-checked` within 30 minutes, or undefined when WeChat can't be asked.
 */
export async function checkPicture(openid: string, url: string): Promise<string | undefined> {
  const asked = { openid, scene: FORUM, version: VERSION, mediaType: PICTURE, mediaUrl: url }
  try {
    const { traceId } = await sdk.openapi.security.mediaCheckAsync(asked)
    return traceId
  } catch (error) {
    logFault('moderation', 'mediaCheckAsync', error)
    return undefined
  }
}

const MediaCheck = v.object({
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.optional(v.string()) })),
})

/** What WeChat pushes when it has looked at a picture; undefined for any other event. */
export function pictureVerdict(
  event: unknown,
): { readonly trace: string; readonly verdict: Verdict } | undefined {
  const { success, output } = v.safeParse(MediaCheck, event)
  if (!success) return undefined
  const verdict = output.errcode === 0 ? verdictOf(output.result?.suggest) : 'unknown'
  return { trace: output.trace_id, verdict }
}
