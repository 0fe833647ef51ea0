import type { Line } from './clean-lines'
import { beneath, type Heading } from './heading'
import type { ArticleText, Passage } from './law-text'
import { type Counter, type Opening, openings } from './openings'

/** A text taken apart: every line but the headings is in one of these. */
export interface Outline {
  /** What stands before the first heading, article or item. */
  readonly before: readonly Line[]
  readonly articles: readonly ArticleText[]
  readonly rest: readonly Passage[]
  /** How many lines look like articles and are not the text's own. */
  readonly quoted: number
}

interface Section {
  /** The article; null where the section is a passage. */
  readonly article: string | null
  readonly name: string
  readonly heading: readonly string[]
  readonly paragraphs: string[]
}

const section = (of: Partial<Section>): Section => ({
  article: null,
  name: '',
  heading: [],
  paragraphs: [],
  ...of,
})

/** Lines cut by hand after so many characters: the next one goes on. */
const CUT = /^.{25,2000}[\p{Script=Han}，、\d]$/u
/** Whatever stands above it, such a line begins something: （一）, 1., 一、. */
const BEGINS = /^(?:[（(]|\d{1,2}\s*[.．、)）]|[一二三四五六七八九十]+、)/

/** Adds a line to what is open: a paragraph, or the rest of one that was cut. */
function append({ article, paragraphs }: Section, { text, apart }: Line): void {
  const last = paragraphs.at(-1) ?? ''
  const goesOn = article !== null && !apart && CUT.test(last) && !BEGINS.test(text)
  if (goesOn) paragraphs[paragraphs.length - 1] = `${last}${text}`
  else paragraphs.push(text)
}

/** The section a line opens, with the line in it; a heading is the name of what follows. */
function opened(opening: Opening, text: string, path: readonly Heading[]): Section {
  if (opening.opens === 'heading') return section({ name: opening.heading.text })
  if (opening.opens === 'passage') return section({ name: opening.name, paragraphs: [text] })
  const { article, text: first } = opening.mark
  const heading = path.map((above) => above.text)
  return section({ article, heading, paragraphs: first === '' ? [] : [first] })
}

function sorted(sections: readonly Section[]): Pick<Outline, 'articles' | 'rest'> {
  return {
    articles: sections.flatMap(({ article, heading, paragraphs }) =>
      article === null ? [] : [{ article, heading, paragraphs }],
    ),
    rest: sections.flatMap(({ article, name, paragraphs }) =>
      article === null && paragraphs.length > 0 ? [{ name, paragraphs }] : [],
    ),
  }
}

/** Takes a text apart by what it counts. */
export function outline(lines: readonly Line[], counter: Counter): Outline {
  const opens = openings(lines, counter)
  const [before, sections]: [Line[], Section[]] = [[], []]
  let path: Heading[] = []
  for (const [i, line] of lines.entries()) {
    const opening = opens[i] ?? null
    const open = sections.at(-1)
    if (opening?.opens === 'heading') path = beneath(path, opening.heading)
    if (opening !== null) sections.push(opened(opening, line.text, path))
    else if (open === undefined) before.push(line)
    else append(open, line)
  }
  const parts = sorted(sections)
  const marked = lines.filter(({ text }) => counter.counted(text) !== null).length
  return { before, quoted: marked - parts.articles.length, ...parts }
}
