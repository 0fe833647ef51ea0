import { gunzipSync, gzipSync } from 'node:zlib'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { type Corpus, find, indexOf, readQuery } from '#domain/search'

/** What is asked: words as they stand, and two words run together. */
export const PHRASES = ['登记保存', '听证', '查封扣押', '危险货物', '简易程序', '加处罚款'] as const
export const PAIRS = [
  ['超限运输', '罚款'],
  ['听证', '期限'],
  ['登记保存', '七日'],
  ['违法所得', '没收'],
  ['船舶', '进出港'],
  ['施工', '许可证'],
  ['行政许可', '撤销'],
  ['港口', '经营许可'],
  ['安全生产', '教育培训'],
  ['公路', '用地'],
] as const

/** A way to search texts: packed into bytes, loaded from them, asked. */
export interface Side {
  readonly name: string
  pack(texts: readonly string[], corpus: Corpus): Promise<string> | string
  load(packed: string): (words: string) => readonly string[]
}

const han = /\p{Script=Han}+|[a-z0-9.]+/giu
/** Characters by twos: how libraries without a dictionary are made to find Chinese. */
const bigrams = (text: string): string[] =>
  [...text.matchAll(han)].flatMap(([run]) =>
    run.length === 1 || /[a-z0-9]/i.test(run)
      ? [run.toLowerCase()]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )

const ours: Side = {
  name: 'ours',
  pack: (_, corpus) => JSON.stringify(corpus),
  load(packed) {
    const index = indexOf(JSON.parse(packed))
    return (words) => {
      const { articles, questions } = find(index, readQuery(words))
      return [...articles.map(({ entry }) => entry.text), ...questions.map(({ stem }) => stem)]
    }
  },
}

const MINI = { fields: ['text'], storeFields: ['text'], tokenize: bigrams }
const mini: Side = {
  name: 'minisearch',
  pack(texts) {
    const index = new MiniSearch(MINI)
    index.addAll(texts.map((text, id) => ({ id, text })))
    return JSON.stringify(index)
  },
  load(packed) {
    const index = MiniSearch.loadJSON(packed, MINI)
    return (words) => index.search(words).map(({ text }) => String(text))
  },
}

const FLEX = { tokenize: 'strict', encode: bigrams } as const
const flex: Side = {
  name: 'flexsearch',
  async pack(texts) {
    const index = new FlexSearch.Index(FLEX)
    for (const [id, text] of texts.entries()) index.add(id, text)
    const parts: [string, unknown][] = []
    await index.export((key: string, data: unknown) => {
      parts.push([key, data])
    })
    return JSON.stringify({ parts, texts })
  },
  load(packed) {
    const { parts, texts }: { parts: [string, string][]; texts: string[] } = JSON.parse(packed)
    const index = new FlexSearch.Index(FLEX)
    for (const [key, data] of parts) index.import(key, data)
    return (words) =>
      index.search(words, { limit: 100, suggest: true }).map((id) => texts[Number(id)] ?? '')
  },
}
export const SIDES: readonly Side[] = [ours, mini, flex]

const FIRST = 10
const ROUNDS = 5

/** The share of right ones among the first ten, of as many as there are. */
function quality(search: (words: string) => readonly string[], texts: readonly string[]): number {
  const shares = PAIRS.flatMap((pair) => {
    const isRight = (text: string) => pair.every((word) => text.includes(word))
    const most = Math.min(FIRST, texts.filter(isRight).length)
    if (most === 0) return []
    return [search(pair.join('')).slice(0, FIRST).filter(isRight).length / most]
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** Milliseconds of one search. */
function msEach(search: (words: string) => readonly string[]): number {
  const words = [...PHRASES, ...PAIRS.map((pair) => pair.join(''))]
  for (const each of words) search(each)
  const began = performance.now()
  for (let round = 0; round < ROUNDS; round += 1) for (const each of words) search(each)
  return (performance.now() - began) / (ROUNDS * words.length)
}

/** What one way costs and finds. */
export async function measured(side: Side, corpus: Corpus) {
  const texts = [
    ...corpus.laws.flatMap(({ articles }) => articles.map(({ text }) => text)),
    ...corpus.questions.map(({ stem }) => stem),
  ]
  const raw = await side.pack(texts, corpus)
  const packed = gzipSync(raw)
  const before = process.memoryUsage().heapUsed
  const began = performance.now()
  const search = side.load(gunzipSync(packed).toString())
  const loadMs = performance.now() - began
  return {
    name: side.name,
    rawMB: Buffer.byteLength(raw) / 1e6,
    packedMB: packed.length / 1e6,
    loadMs,
    heapMB: (process.memoryUsage().heapUsed - before) / 1e6,
    searchMs: msEach(search),
    rightInFirstTen: quality(search, texts),
  }
}
