import { articleName } from '../../bank'
import type { ArticleText, Counting } from './law-text'

const number = (article: string): number => Number.parseInt(article.replace(/^i/, ''), 10)

/** Where numbers leap: 第五条 is followed by 第八条. A text may begin at any number. */
const gaps = (articles: readonly ArticleText[]): string[] =>
  articles.flatMap(({ article }, i) => {
    const before = articles[i - 1]?.article
    const leaps = before !== undefined && number(article) > number(before) + 1
    return leaps ? [`${articleName(before)}之后直接是${articleName(article)}`] : []
  })

const NOTHING = '各部分的项分别从头编号，或者没有编号，不能按条、项引用，只能整篇阅读'

/** What whoever imports a text should look at, as Chinese sentences. */
export function doubtsOf(
  counting: Counting,
  articles: readonly ArticleText[],
  quoted: number,
): string[] {
  if (counting === 'nothing') return [NOTHING]
  const [first] = articles
  return [
    ...(first !== undefined && number(first.article) !== 1
      ? [`从${articleName(first.article)}开始，前面的不在文件里`]
      : []),
    ...gaps(articles),
    ...(quoted > 0 ? [`另有 ${quoted} 处看着像条文，是附件或者引用的，没有计入`] : []),
  ]
}
