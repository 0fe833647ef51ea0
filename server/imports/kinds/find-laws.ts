import type { LawVersion } from '#domain/bank'
import { citationKey } from '#domain/bank'
import type { FileContent } from '#domain/imports'
import { lawRows, passageRows, passagesOf, refusedRow } from '#domain/imports/rows'
import { type LawText, matchLaw, proposeVersion, readLaw } from '#domain/library/text'
import { type LawTextFile, lawIndex, lawTextOf } from '#server/library'
import type { About, Found } from '../kind'
import type { FoundLaw, StagedRow } from '../store'

const NO_TABLE = '法规要用 docx、txt 或 md 文件，一个文件一部'
const WHOLE = { sheet: null, row: 1 }
/** So much of a text that is not taken is shown. */
const SHOWN = 200

const refused = (why: string, text: string): Found => ({
  rows: [refusedRow(WHOLE, { why, text: text.trim().slice(0, SHOWN) })],
  laws: [],
  notes: [],
})

/** What we say of the version: as the index has it, or as the text tells it. */
function foundLaw(
  text: LawText,
  law: string,
  { known, before }: { known: LawVersion | undefined; before: LawVersion | undefined },
): FoundLaw {
  const proposed = proposeVersion(text, law)
  const { points: _, ...entry } = known ?? {
    ...proposed,
    // A law's name in everyday use and its domain stay from version to version.
    ...(before && { shortName: before.shortName, domain: before.domain, level: before.level }),
  }
  return {
    ...entry,
    articles: Math.max(proposed.articles, entry.articles),
    preamble: text.preamble,
    lawKnown: before !== undefined,
    versionKnown: known !== undefined,
  }
}

/** Articles and what belongs to none, compared with what we have of this version. */
function rowsOf(text: LawText, of: string, there: LawTextFile | undefined): StagedRow[] {
  const articles = lawRows(text.articles, there?.articles ?? [])
  const passages = passageRows(passagesOf(text.rest), there?.rest ?? [], articles.length)
  return [
    ...articles.map(({ item, ...row }) => ({
      ...row,
      item: item && { kind: 'article' as const, of, article: item },
    })),
    ...passages.map(({ item, ...row }) => ({
      ...row,
      item: item && { kind: 'passage' as const, of, passage: item },
    })),
  ]
}

/** Reads a law's official text and compares it with what we have of its version (读法规). At most two operations. */
export async function findLaws(content: FileContent, { name }: About): Promise<Found> {
  if (content.kind !== 'lines') return refused(NO_TABLE, name)
  const whole = content.lines.join('\n')
  const read = readLaw(whole, name)
  if (!read.taken) return refused(read.why, whole)
  const index = await lawIndex()
  const match = matchLaw(read.law, index)
  if (match.kind === 'noYear') return refused(match.why, whole)
  const known = index.find((law) => citationKey(law) === citationKey(match))
  const before = known ?? index.findLast(({ law }) => law === match.law)
  const id = citationKey(match)
  return {
    rows: rowsOf(read.law, id, await lawTextOf(id)),
    laws: [foundLaw(read.law, match.law, { known, before })],
    notes: read.law.doubts,
  }
}
