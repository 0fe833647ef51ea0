import type { Reply } from '#contract/index'
import type { LawVersion } from '#domain/bank'
import { byArticle } from '#domain/library'
import type { LawTextFile } from '../store'

type Chapter = Reply<'library', 'law'>['chapters'][number]
type Line = Chapter['articles'][number]

/** So much of an article tells which one it is. */
const OPENING = 60

const linesOfText = (
  { points }: LawVersion,
  { articles }: LawTextFile,
): { readonly heading: readonly string[]; readonly line: Line }[] =>
  articles.map(({ article, heading, paragraphs }) => ({
    heading,
    line: {
      article,
      opening: (paragraphs[0] ?? '').slice(0, OPENING),
      point: points[article] ?? null,
    },
  }))

const linesOfPoints = ({ points }: LawVersion) =>
  Object.keys(points)
    .toSorted(byArticle)
    .map((article) => ({
      heading: [],
      line: { article, opening: null, point: points[article] ?? null },
    }))

/** The articles of a law under their chapters (章); until the text is imported, those we have a key point of. */
export function chaptersOf(law: LawVersion, text: LawTextFile | undefined): Chapter[] {
  const lines = text ? linesOfText(law, text) : linesOfPoints(law)
  const chapters: { heading: readonly string[]; articles: Line[] }[] = []
  for (const { heading, line } of lines) {
    const last = chapters.at(-1)
    if (last && last.heading.join() === heading.join()) last.articles.push(line)
    else chapters.push({ heading, articles: [line] })
  }
  return chapters
}
