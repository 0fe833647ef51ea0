const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The words of a text without spaces, by the dictionary of ICU (`Intl.Segmenter`). Characters it knows no word for are
 * kept together where they stand side by side: 超限 is looked for as it is, not as 超 and 限.
 * @example termsOf('登记保存七日') // ['登记', '保存', '七日']
 */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  let alone = ''
  for (const { segment } of segmenter.segment(text)) {
    if (segment.length === 1) alone += segment
    else {
      if (alone !== '') terms.push(alone)
      terms.push(segment)
      alone = ''
    }
  }
  return alone === '' ? terms : [...terms, alone]
}
