import { bigrams, likeness, plain } from '../../bank/check'
import type { ArticleText, LawText } from './law-text'

/** What became of an article (条文变化): 未变, 移动, 修改 (perhaps moved as well), 新增, 删去. */
export const ARTICLE_CHANGES = ['same', 'moved', 'changed', 'added', 'removed'] as const
export type ArticleChange = (typeof ARTICLE_CHANGES)[number]

/** One line of two versions side by side (新旧对照). */
export interface ArticlePair {
  readonly change: ArticleChange
  /** The article's number in the older version; null where it was added. */
  readonly old: string | null
  /** Its number in the newer version; null where it was removed. */
  readonly new: string | null
  /** How alike the words are, 0 to 1. */
  readonly likeness: number
}

/** Below this share of common pairs of characters two articles are two articles, not one that was changed. */
const SAME_MATTER = 0.35
/** An article that kept its number may have been reworded more. */
const SAME_PLACE = 0.2

interface Words {
  readonly article: string
  readonly words: string
  /** Number and words: found in both versions, the article is unchanged. */
  readonly whole: string
  readonly pairs: ReadonlySet<string>
}

const wordsOf = ({ article, paragraphs }: ArticleText): Words => {
  const words = plain(paragraphs.join(''))
  return { article, words, whole: `${article} ${words}`, pairs: bigrams(words) }
}

interface Candidate {
  readonly from: number
  readonly to: number
  readonly likeness: number
  /** How far the article would have moved, for ties; nothing where it keeps its number. */
  readonly way: number
}

/** How alike two articles are; 0 where that is too little, as their lengths often tell at once. */
function alike(a: Words, b: Words): number {
  if (a.words === b.words) return 1
  const enough = a.article === b.article ? SAME_PLACE : SAME_MATTER
  const [short, long] = [a.pairs.size, b.pairs.size].toSorted((x, y) => x - y)
  if ((short ?? 0) < enough * (long ?? 0)) return 0
  const share = likeness(a.pairs, b.pairs)
  return share < enough ? 0 : share
}

/** Pairs of articles that may be one, the likeliest first; what is unchanged in its place pairs with nothing else. */
function candidates(older: readonly Words[], newer: readonly Words[]): Candidate[] {
  const [was, is] = [older, newer].map((all) => new Set(all.map(({ whole }) => whole)))
  const found = older.flatMap((a, from) =>
    newer.flatMap((b, to) => {
      const elsewhere = a.whole !== b.whole && (is?.has(a.whole) || was?.has(b.whole))
      const share = elsewhere ? 0 : alike(a, b)
      const way = a.article === b.article ? 0 : 1 + Math.abs(from - to)
      return share === 0 ? [] : [{ from, to, likeness: share, way }]
    }),
  )
  return found.toSorted((a, b) => b.likeness - a.likeness || a.way - b.way)
}

/** Each article in one pair at most, the likeliest pairs first; by place in the newer version. */
function paired(older: readonly Words[], newer: readonly Words[]): ReadonlyMap<number, Candidate> {
  const [taken, pairs] = [new Set<number>(), new Map<number, Candidate>()]
  for (const candidate of candidates(older, newer)) {
    if (taken.has(candidate.from) || pairs.has(candidate.to)) continue
    taken.add(candidate.from)
    pairs.set(candidate.to, candidate)
  }
  return pairs
}

function pairOf(a: Words, b: Words, alike: number): ArticlePair {
  const stayed = a.article === b.article ? 'same' : 'moved'
  const change = a.words === b.words ? stayed : 'changed'
  return { change, old: a.article, new: b.article, likeness: alike }
}

const gone = ({ article }: Words): ArticlePair => ({
  change: 'removed',
  old: article,
  new: null,
  likeness: 0,
})
const come = ({ article }: Words): ArticlePair => ({
  change: 'added',
  old: null,
  new: article,
  likeness: 0,
})

/** The removed articles from place to place in the older version. */
const removed = (older: readonly Words[], kept: ReadonlySet<number>, from: number, to: number) =>
  older.slice(from, to).flatMap((article, i) => (kept.has(from + i) ? [] : [gone(article)]))

/**
 * Which article of the older version became which of the newer one, by likeness of their words (spaces and punctuation
 * aside): in the order of the newer version, each removed article where it stood. For the server; two laws of a
 * hundred articles are ten thousand comparisons.
 */
export function diffLaws(
  older: Pick<LawText, 'articles'>,
  newer: Pick<LawText, 'articles'>,
): ArticlePair[] {
  const [from, to] = [older.articles.map(wordsOf), newer.articles.map(wordsOf)]
  const pairs = paired(from, to)
  const kept = new Set([...pairs.values()].map((pair) => pair.from))
  const lines: ArticlePair[] = []
  let next = 0
  for (const [i, article] of to.entries()) {
    const pair = pairs.get(i)
    const old = from[pair?.from ?? -1]
    const place = Math.max(next, pair?.from ?? 0)
    lines.push(...removed(from, kept, next, place))
    lines.push(old === undefined ? come(article) : pairOf(old, article, pair?.likeness ?? 0))
    next = place
  }
  return [...lines, ...removed(from, kept, next, from.length)]
}
