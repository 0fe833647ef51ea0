/** A stretch of text; a key word (关键词) is one to be remembered. */
export interface Stretch {
  /** Where it begins in the text as it is read, without marks. */
  at: number
  text: string
  key: boolean
}

/**
 * Splits a text at its `**key words**`. A mark that is never closed is an ordinary text.
 * @example marked('应当在**七日内**处理') // 应当在 · 七日内 (key) · 处理
 */
export function marked(text: string): Stretch[] {
  const pieces = text.split('**')
  if (pieces.length % 2 === 0) pieces.push(`${pieces.splice(-2).join('**')}`)
  const stretches: Stretch[] = []
  let at = 0
  for (const [place, piece] of pieces.entries()) {
    if (piece !== '') stretches.push({ at, text: piece, key: place % 2 === 1 })
    at += piece.length
  }
  return stretches
}
