import { type Citation, citationKey, hasArticle, type LawVersion } from '../../bank'
import type { WrittenCitation } from '../questions'

/** A law's version as far as a citation finds it. */
export type CitableLaw = Pick<
  LawVersion,
  'law' | 'version' | 'name' | 'shortName' | 'versionLabel' | 'articles' | 'inForceFrom'
>

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^中华人民共和国(?=.)/, '')

const yearIn = (label: string): string | undefined => /\d{4}/.exec(label)?.[0]

/** Whether a label names this version: 2021年修订, or its year alone. */
const isLabelled = ({ version, versionLabel }: CitableLaw, label: string): boolean =>
  versionLabel === label || version === yearIn(label)

const isNamed = ({ name, shortName }: CitableLaw, wished: string): boolean =>
  [name, shortName].some((its) => bare(its) === bare(wished))

/** Of a law's versions the one that is named, else the newest. */
function versionFor({ lawName, versionLabel }: WrittenCitation, laws: readonly CitableLaw[]) {
  if (lawName === null) return undefined
  const versions = laws.filter((law) => isNamed(law, lawName))
  const named =
    versionLabel === null ? undefined : versions.find((law) => isLabelled(law, versionLabel))
  const byAge = versions.toSorted((a, b) =>
    (a.inForceFrom ?? '').localeCompare(b.inForceFrom ?? ''),
  )
  return named ?? byAge.at(-1)
}

/** What a citation of a file (依据) means in our index; undefined where we have no such law or article. */
export function citedIn(
  written: WrittenCitation,
  laws: readonly CitableLaw[],
): Citation | undefined {
  const { version, article } = written
  const known = version && laws.find((law) => citationKey(law) === citationKey(version))
  const law = known ?? versionFor(written, laws)
  if (!law || article === null || !hasArticle(law.articles, article)) return undefined
  return { law: law.law, version: law.version, article }
}
