import { type Citation, citationKey, hasArticle } from '#domain/bank'
import { command } from '#server/platform'
import { laws } from './store'

/** An article as pages show it (引用): where it stands, by names people use, and our key point; empty where we have none. */
export interface Cited extends Citation {
  readonly lawName: string
  readonly versionLabel: string
  readonly point: string
}

const MOST = 100

/** Of these citations those our law index has, each with its law's name and key point. One operation, none for none. */
export async function cite(citations: readonly Citation[]): Promise<Cited[]> {
  if (citations.length === 0) return []
  const ids = [...new Set(citations.map(citationKey))]
  const found = await laws.find({ _id: command.in(ids) }, { limit: MOST })
  const byKey = new Map(found.map((law) => [law._id, law]))
  return citations.flatMap(({ law: of, version, article }) => {
    const law = byKey.get(citationKey({ law: of, version }))
    if (!law || !hasArticle(law.articles, article)) return []
    const { shortName, versionLabel, points } = law
    return [
      { law: of, version, article, lawName: shortName, versionLabel, point: points[article] ?? '' },
    ]
  })
}
