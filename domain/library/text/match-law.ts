import type { LawVersion } from '../../bank'
import { seedOf } from '../../lot'
import type { LawText } from './law-text'

/** Which law and version of the index a text is (对应的法规和版本). */
export type LawMatch =
  /** In the index: the text belongs to this version. */
  | { readonly kind: 'known'; readonly law: string; readonly version: string }
  /** The law is in the index, this version is not. */
  | { readonly kind: 'newVersion'; readonly law: string; readonly version: string }
  | { readonly kind: 'newLaw'; readonly law: string; readonly version: string }
  /** The text does not say of which year it is; `law` where the index has the law. */
  | { readonly kind: 'noYear'; readonly law: string | null; readonly why: string }

type Known = Pick<LawVersion, 'law' | 'version' | 'name'>

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^中华人民共和国(?=.)/, '')

/**
 * The year of the version (版本): of the last amendment or the issue the head states, or of the file's name where that
 * is later, because collections often leave the last amendment out of the head.
 */
export function versionOf({ dates, number }: LawText): string | null {
  const inNumber = /[〔[［(（](\d{4})/.exec(number ?? '')?.[1] ?? null
  const stated = [dates.issued, dates.amended, dates.named].filter((day) => day !== null)
  return (
    stated
      .map((day) => day.slice(0, 4))
      .toSorted()
      .at(-1) ?? inNumber
  )
}

/** The id of a law the index does not know; the same for every version of it. */
const newId = (name: string): string => `law-${(seedOf(bare(name)) >>> 0).toString(36)}`

const NO_YEAR = '看不出是哪一年的版本，请在文件名里写上年份，例如「公路法（2017）」'

/** Finds which `law@version` of the index a text is, by name and year. */
export function matchLaw(text: LawText, index: readonly Known[]): LawMatch {
  const same = index.filter(({ name }) => bare(name) === bare(text.name))
  const version = versionOf(text)
  const law = same[0]?.law ?? null
  if (version === null) return { kind: 'noYear', law, why: NO_YEAR }
  if (law === null) return { kind: 'newLaw', law: newId(text.name), version }
  const known = same.some((of) => of.version === version)
  return { kind: known ? 'known' : 'newVersion', law, version }
}
