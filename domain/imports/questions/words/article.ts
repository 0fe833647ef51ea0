import { numberOf } from '../../../bank/check'
import { oneWidth, tidy } from './tidy'

const NUMERAL = '[零〇一二两三四五六七八九十百千\\d]+'
const ARTICLE = new RegExp(`第(${NUMERAL})条(?:之(${NUMERAL}))?`)
const ITEM = new RegExp(`第?\\((${NUMERAL})\\)项`)
const OURS = /^(\d+(?:-\d+)?|i\d+)(?:条)?$/

/**
 * The article (条) a text names first, as our citations write it; null where it names none.
 * @example articleIn('第十条之一第二款') // '10-1'
 * @example articleIn('第（四）项') // 'i4'
 */
export function articleIn(text: string): string | null {
  const plain = oneWidth(tidy(text)).replace(/\s+/g, '')
  const article = ARTICLE.exec(plain)
  if (article) {
    const addition = article[2] === undefined ? '' : `-${numberOf(article[2])}`
    return `${numberOf(article[1] ?? '')}${addition}`
  }
  const item = ITEM.exec(plain)
  return item ? `i${numberOf(item[1] ?? '')}` : (OURS.exec(plain)?.[1] ?? null)
}
