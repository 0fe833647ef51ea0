/** One line of a text without its marks. */
export interface Line {
  readonly text: string
  /** How many `#` stood before it. */
  readonly level: number
  /** Whether an empty line stands before it: only then a line is surely a paragraph of its own. */
  readonly apart: boolean
}

const FRONT_MATTER = /^\s*---\r?\n[\s\S]*?\r?\n---\s*?\r?\n/
/** Comments and tags of Latin letters; 〈决定〉 is often typed <决定> and stays. */
const TAGS = /<!--[^\n]{0,200}?-->|<\/?[a-zA-Z][^<>]*>/g
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/g
const MARKS = /\*\*|__|`/g

/**
 * The lines of a text that hold something, without marks of Markdown and HTML and without spaces at their ends.
 * @example cleanLines('## **第一章**\u3000总则') // [{ text: '第一章\u3000总则', level: 2, apart: false }]
 */
export function cleanLines(text: string): Line[] {
  const plain = text.replace(UNSEEN, '').replace(FRONT_MATTER, '').replace(TAGS, '')
  const lines: Line[] = []
  let apart = false
  for (const raw of plain.split(/\r\n|[\n\r\u2028]/)) {
    const marked = raw.replace(MARKS, '').trim()
    const hashes = /^#+(?=\s)/.exec(marked)?.[0] ?? ''
    const line = marked.slice(hashes.length).trim()
    if (line !== '') lines.push({ text: line, level: hashes.length, apart })
    apart = line === ''
  }
  return lines
}
