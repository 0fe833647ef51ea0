import { articleName } from '../../bank'
import type { ArticleText } from '../../library/text'
import type { ComparedRow } from './compared'

const textOf = ({ paragraphs }: ArticleText): string => paragraphs.join('\n')
const partOf = ({ heading }: ArticleText): string => heading.join('，')

function differs(before: ArticleText, after: ArticleText) {
  const lines = [
    { what: '条文', before: textOf(before), after: textOf(after) },
    { what: '所在章节', before: partOf(before), after: partOf(after) },
  ]
  return lines.filter((line) => line.before !== line.after)
}

/**
 * The articles of a text (条文) compared with those we have of the same version, in the order of the file. The
 * official words count to the letter: a comma more is a change.
 */
export function lawRows(
  articles: readonly ArticleText[],
  there: readonly ArticleText[],
): ComparedRow<ArticleText>[] {
  const known = new Map(there.map((article) => [article.article, article]))
  return articles.map((article, place) => {
    const before = known.get(article.article)
    const changes = before ? differs(before, article) : []
    const comparison = before ? (changes.length > 0 ? 'changed' : 'same') : 'new'
    return {
      ...{ at: { sheet: null, row: place + 1 }, comparison, why: null, hint: null },
      ...{ title: articleName(article.article), text: textOf(article), differs: changes },
      item: comparison === 'same' ? null : article,
    }
  })
}

const orderOf = (article: string): number => {
  const [main = 0, added = 0] = article.replace(/^i/, '').split('-').map(Number)
  return main * 1000 + added
}

/**
 * A version's articles once others came in: what is not among them stays, since a file may hold a part of a law.
 * Doing it twice is doing it once.
 */
export function withArticles(
  there: readonly ArticleText[],
  taken: readonly ArticleText[],
): ArticleText[] {
  const byNumber = new Map([...there, ...taken].map((article) => [article.article, article]))
  return [...byNumber.values()].toSorted((a, b) => orderOf(a.article) - orderOf(b.article))
}
