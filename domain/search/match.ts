import uFuzzy from '@leeoniya/ufuzzy'

/** Letters of any writing make words; a term stands whole, nothing is guessed: officers look for what they know. */
const matcher = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\p{N}.']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{N}']",
  intraContr: "'\\p{L}{1,2}\\b",
})

/** Which of some texts hold all of these words, in any order; all of them for no words. */
export function holding(texts: readonly string[], words: readonly string[]): number[] {
  const haystack = texts as string[]
  let found: number[] | undefined
  for (const word of words) found = [...(matcher.filter(haystack, word, found) ?? [])]
  return found ?? texts.map((_, at) => at)
}
