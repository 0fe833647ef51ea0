const DIGITS = '零一二三四五六七八九'

/** A number below a thousand as laws and people write it: 56 is 五十六, 12 is 十二, 105 is 一百零五. */
export function numeral(number: number): string {
  const [hundreds, tens, ones] = [
    Math.floor(number / 100),
    Math.floor(number / 10) % 10,
    number % 10,
  ]
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十` : ''
  const tail = ones > 0 || number === 0 ? DIGITS[ones] : ''
  return `${head}${gap}${middle}${tail}`
}

/**
 * How an article is called (第…条), or an item of a 规范性文件 (第（…）项).
 * @example articleName('10-1') // '第十条之一'
 * @example articleName('i4') // '第（四）项'
 */
export function articleName(article: string): string {
  if (article.startsWith('i')) return `第（${numeral(Number(article.slice(1)))}）项`
  const [main = '', addition] = article.split('-')
  const name = `第${numeral(Number(main))}条`
  return addition === undefined ? name : `${name}之${numeral(Number(addition))}`
}
