import type { Passage } from '../../library/text'
import type { ComparedRow } from './compared'

const wordsOf = ({ paragraphs }: Passage): string => paragraphs.join('\n')

/** The table of contents says nothing the chapters do not say. */
const CONTENTS = '目录'

/** What of a text belongs to no article (附件, 决定, 整篇的各部分), each name once and not repeated in its words. */
export function passagesOf(rest: readonly Passage[]): Passage[] {
  const byName = new Map<string, string[]>()
  for (const { name, paragraphs } of rest) {
    if (name === CONTENTS) continue
    const words = paragraphs[0] === name ? paragraphs.slice(1) : paragraphs
    byName.set(name, [...(byName.get(name) ?? []), ...words])
  }
  return [...byName].map(([name, paragraphs]) => ({ name, paragraphs }))
}

/** Passages compared with those we have of the same version, by name; they stand `after` so many rows. */
export function passageRows(
  passages: readonly Passage[],
  there: readonly Passage[],
  after: number,
): ComparedRow<Passage>[] {
  const known = new Map(there.map((passage) => [passage.name, wordsOf(passage)]))
  return passages.map((passage, place) => {
    const [before, now] = [known.get(passage.name), wordsOf(passage)]
    const comparison = before === undefined ? 'new' : before === now ? 'same' : 'changed'
    return {
      ...{ at: { sheet: null, row: after + place + 1 }, comparison, why: null, hint: null },
      ...{ title: passage.name, text: now },
      differs: comparison === 'changed' ? [{ what: '文字', before: before ?? '', after: now }] : [],
      item: comparison === 'same' ? null : passage,
    }
  })
}

/** A version's passages once others came in; what is not among them stays. Doing it twice is doing it once. */
export function withPassages(there: readonly Passage[], taken: readonly Passage[]): Passage[] {
  return [...new Map([...there, ...taken].map((passage) => [passage.name, passage])).values()]
}
