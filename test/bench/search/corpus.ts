import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus, SearchedLaw } from '#domain/search'
import { loadBank } from '../../../content/commands/load'

/** Official texts, where somebody laid them beside the project: longer and more varied than our key points. */
const TEXTS = join('..', 'shared', 'data', 'laws')
const A_LAW = 80

const { questions, laws } = loadBank()

function officialArticles(): string[] {
  if (!existsSync(TEXTS)) return []
  const files = readdirSync(TEXTS, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.md') && file.name !== 'SOURCES.md')
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  return files
    .flatMap((text) => text.split(/\n(?=[#*\s　]*第[一二三四五六七八九十百零]+条)/).slice(1))
    .map((article) => article.replace(/[#*>\s　]+/g, ' ').trim())
    .filter((article) => article.length > 8)
}

/** Numbers that look like chance and are the same each time. */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const clauses = (text: string): string[] => text.split(/(?<=[，。；：])/)

/** `count` texts: those given, then the beginning of one with the end of another. */
function varied(texts: readonly string[], count: number): string[] {
  const chance = chances(7)
  const any = () => clauses(texts[Math.floor((chance.next().value ?? 0) * texts.length)] ?? '')
  return Array.from({ length: count }, (_, nth) => {
    const own = texts[nth]
    if (own !== undefined) return own
    const [first, second] = [any(), any()]
    const head = first.slice(0, Math.max(1, Math.floor(first.length * 0.6)))
    return [...head, ...second.slice(Math.floor(second.length * 0.6))].join('')
  })
}

/** So many articles in laws of eighty, and so many questions on them. */
export function corpusOf(articles: number, asked: number): Corpus {
  const official = officialArticles()
  const points = laws.flatMap((law) => Object.values(law.points))
  const texts = varied(official.length > 0 ? official : points, articles)
  const held: SearchedLaw[] = Array.from({ length: Math.ceil(articles / A_LAW) }, (_, nth) => ({
    ...{ law: `law-${nth}`, version: '2021', versionLabel: '2021年修订', level: 'law' },
    ...{ domain: 'general', name: `第${nth}号法`, shortName: `第${nth}号法` },
    articles: texts.slice(nth * A_LAW, (nth + 1) * A_LAW).map((text, at) => ({
      ...{ article: `${at + 1}`, official: true, text },
    })),
  }))
  const stems = varied(
    questions.map(({ stem }) => stem),
    asked,
  )
  return {
    laws: held,
    questions: stems.map((stem, nth) => ({
      ...{ id: `q-${String(nth).padStart(6, '0')}`, law: `law-${nth % held.length}`, stem },
      ...{ version: '2021', article: '1', lawName: '法', type: 'single' },
    })),
  }
}
