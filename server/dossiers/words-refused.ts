import { type Call, moderateText, refuse } from '#server/platform'
import { namesSomebody } from './names-somebody'

/** Why what somebody wrote may not stand (内容安全): it names somebody, or WeChat finds it unfit. No operation. */
export async function wordsRefused({ openid }: Call, texts: readonly string[]) {
  const written = texts.filter((text) => text !== '')
  if (written.some(namesSomebody)) return refuse('NAMES_SOMEBODY')
  if (written.length === 0) return undefined
  return (await moderateText(openid, written.join('\n'))) === 'risky'
    ? refuse('NOT_FIT')
    : undefined
}
