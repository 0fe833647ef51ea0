/** Numbers by which articles stand: 第十条, 第十条之一, 第十一条. */
const placeOf = (article: string): readonly [number, number] => {
  const [main = '', addition = '0'] = article.replace(/^i/, '').split('-')
  return [Number(main), Number(addition)]
}

/**
 * The order of articles (条) in their law, for sorting.
 * @example ['11', '10-1', '10'].toSorted(byArticle) // ['10', '10-1', '11']
 */
export function byArticle(a: string, b: string): number {
  const [mainA, additionA] = placeOf(a)
  const [mainB, additionB] = placeOf(b)
  return mainA - mainB || additionA - additionB
}
