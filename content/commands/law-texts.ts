import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { citationKey, type LawVersion } from '#domain/bank'
import { articlesOf, type LawTexts } from '#domain/bank/check'

interface TextFile {
  readonly title: string
  /** The year in brackets of the file's name, where it has one. */
  readonly year: string | null
  readonly text: string
}

const withoutState = (name: string): string => name.replace(/^中华人民共和国/, '')

function textFile(path: string): TextFile {
  const text = readFileSync(path, 'utf8')
  const title = /^#\s*(.+)$/m.exec(text)?.[1]?.trim() ?? basename(path, '.md')
  return { title: withoutState(title), year: /\((\d{4})/.exec(basename(path))?.[1] ?? null, text }
}

function textsIn(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => textFile(join(folder, name)))
}

/**
 * The official texts (法规原文) of our laws, where a folder of them is at hand: matched by title, and by the year in
 * the file's name where it has one. They are never required, and none is part of this repository.
 */
export function lawTexts(laws: readonly LawVersion[], folder: string): LawTexts {
  const files = existsSync(folder) ? textsIn(folder) : []
  return new Map(
    laws.flatMap((law) => {
      const file = files.find(
        ({ title, year }) =>
          title === withoutState(law.name) && (year ?? law.version) === law.version,
      )
      const articles = articlesOf(file?.text ?? '')
      return articles.size > 0 ? [[citationKey(law), articles] as const] : []
    }),
  )
}
