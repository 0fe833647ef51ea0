import type { Reply } from '#contract/index'
import { type Citation, citationKey, type LawVersion } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { currentOf } from '#domain/library'
import { command } from '#server/platform'
import { holds, type Kept, keptOf } from '../reading/show-article'
import { laws, lawTexts } from '../store'

type Side = Reply<'library', 'flagged'>['questions'][number]['old']

/** More versions than the laws of one page have. */
const MOST = 200

/** The versions of some laws with the texts of those that are cited, and of the ones that hold now. Two operations. */
export async function keptFor(
  cited: readonly Pick<Citation, 'law' | 'version'>[],
  day: BeijingDay,
): Promise<readonly Kept[]> {
  const names = [...new Set(cited.map(({ law }) => law))]
  if (names.length === 0) return []
  const versions = await laws.find({ law: command.in(names) }, { limit: MOST })
  const current = names.flatMap((name) => currentFor(versions, name, day) ?? [])
  const keys = [...new Set([...cited, ...current].map(citationKey))]
  const texts = await lawTexts.find({ _id: command.in(keys) }, { limit: MOST })
  return keptOf(versions, texts)
}

const currentFor = (versions: readonly LawVersion[], name: string, day: BeijingDay) =>
  currentOf(
    versions.filter(({ law }) => law === name),
    day,
  )

/** The version of a law that holds now, among those kept. */
export function currentKept(kept: readonly Kept[], name: string, day: BeijingDay) {
  const law = currentFor(
    kept.map((one) => one.law),
    name,
    day,
  )
  return kept.find((one) => one.law === law)
}

/** One side of a question to be confirmed; null where that version has no such article. */
export function sideOf(kept: Kept | undefined, article: string): Side | null {
  if (!kept || !holds(kept, article)) return null
  const { version, versionLabel, inForceFrom, points } = kept.law
  const official = kept.text?.articles.find((one) => one.article === article)?.paragraphs ?? null
  return { version, versionLabel, inForceFrom, article, official, point: points[article] ?? null }
}
