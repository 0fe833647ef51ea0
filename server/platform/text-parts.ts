/** Where a sentence of Chinese or a line ends. */
const SENTENCE_ENDS = ['。', '！', '？', '；', '\n']

/** A pair of code units is one character and stays together. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** Where to cut the first part off: behind its last sentence, or where it is full when it has none. */
function cutOf(text: string, most: number): number {
  const end = Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, most - 1)))
  if (end >= 0) return end + 1
  return isHalf(text.charCodeAt(most - 1)) && most > 1 ? most - 1 : most
}

/**
 * A text in parts of at most so many characters, cut at the ends of sentences.
 * @example textParts('一。二三。四', 4) // ['一。', '二三。四']
 */
export function textParts(text: string, most: number): string[] {
  if (text.length <= most) return text === '' ? [] : [text]
  const cut = cutOf(text, most)
  return [text.slice(0, cut), ...textParts(text.slice(cut), most)]
}
