import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rounded } from './engine/compare'
import { corpusOf } from './search/corpus'
import { served } from './search/served'
import { measured, SIDES } from './search/sides'

const ARTICLES = 20_000
const QUESTIONS = 10_000

const roundedAll = <T extends object>(of: T): object =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [
      key,
      typeof value === 'number' ? rounded(value) : value,
    ]),
  )

/** What search costs and finds over 20,000 articles and 10,000 questions, beside two libraries that keep an index. */
export async function run({ sizes = [ARTICLES, QUESTIONS] }: { sizes?: number[] | undefined }) {
  const corpus = corpusOf(sizes[0] ?? ARTICLES, sizes[1] ?? QUESTIONS)
  const sides = []
  for (const side of SIDES) sides.push(await measured(side, corpus))
  const dir = mkdtempSync(join(tmpdir(), 'bench-search-'))
  try {
    const [ours, mini] = sides
    return {
      articles: sizes[0] ?? ARTICLES,
      questions: sizes[1] ?? QUESTIONS,
      ...roundedAll(await served(join(dir, 'data'), corpus)),
      loadOfMiniSearch: rounded((ours?.loadMs ?? 0) / (mini?.loadMs ?? 1)),
      packedOfMiniSearch: rounded((ours?.packedMB ?? 0) / (mini?.packedMB ?? 1)),
      sides: sides.map(roundedAll),
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
