import { numberOf } from '../../bank/check'

/** Chinese numerals as laws use them; a dash is a 一 that was scanned badly (第—章). */
export const NUMERAL = '[零〇○一二三四五六七八九十百千\\d０-９—]{1,9}'

const hasSteps = /[十百千]/

/**
 * The number of an article or a chapter.
 * @example lawNumber('一〇一') // 101
 */
export function lawNumber(written: string): number {
  const numeral = written.normalize('NFKC').replaceAll('—', '一')
  if (hasSteps.test(numeral)) return numberOf(numeral)
  return Number([...numeral].map((digit) => numberOf(digit)).join(''))
}

/** A line that begins like an article (条). */
export interface Numbered {
  readonly article: string
  /** Rises from article to article: 10 before 10-1 before 11. */
  readonly order: number
  /** What stands behind the number. */
  readonly text: string
}

const ARTICLE = new RegExp(
  `^第\\s*(${NUMERAL})\\s*条(?:\\s*之\\s*([一二三四五六七八九十]+))?([\\s：:]+|$|(?=【))?(.*)$`,
)
/** Behind a number without a space: the line speaks of an article, it does not begin one. */
const MENTIONS =
  /^(规定|所列|所称|所述|所指|前款|第|的|之|[、，。；：）)》”"]|[至和或及与到中以内外])/

/**
 * The article a line begins (条), or null; a line that only speaks of one (第十条规定的…) begins none.
 * @example numbered('第十条之一　当事人…') // { article: '10-1', order: 10001, text: '当事人…' }
 */
export function numbered(line: string): Numbered | null {
  const [, main, addition, gap, text = ''] = ARTICLE.exec(line) ?? []
  if (main === undefined || (gap === undefined && MENTIONS.test(text))) return null
  const [number, added] = [lawNumber(main), addition === undefined ? 0 : lawNumber(addition)]
  if (number < 1) return null
  return {
    article: added === 0 ? `${number}` : `${number}-${added}`,
    order: number * 1000 + added,
    text,
  }
}

const ITEM = /^[（(]\s*([一二三四五六七八九十百]+)\s*[）)]\s*/

/**
 * The item (项) a line begins, with the whole line as its text save the number.
 * @example numberedItem('（四）强化事前公开。') // { article: 'i4', order: 4, text: '强化事前公开。' }
 */
export function numberedItem(line: string): Numbered | null {
  const item = ITEM.exec(line)
  if (item === null) return null
  const number = lawNumber(item[1] ?? '')
  return { article: `i${number}`, order: number, text: line.slice(item[0].length) }
}
