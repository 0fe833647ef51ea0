import type { Domain } from './question'

/** What a question rests on (引用): law + version + article; article `10-1` is 第十条之一 (house law 9). */
export interface Citation {
  readonly law: string
  readonly version: string
  readonly article: string
}

/** One version of a law (法规版本) with our key points (要点) by article; `**…**` marks the words to remember. */
export interface LawVersion {
  readonly law: string
  readonly version: string
  readonly name: string
  readonly shortName: string
  readonly versionLabel: string
  readonly level: 'constitution' | 'law' | 'regulation' | 'rule'
  readonly issuer: string
  readonly inForceFrom: string
  readonly inForceUntil: string | null
  readonly domain: Domain
  readonly articles: number
  readonly points: Readonly<Record<string, string>>
}

/**
 * The natural id of a law's version.
 * @example citationKey({ law: 'highway', version: '2017' }) // 'highway@2017'
 */
export const citationKey = (of: Pick<Citation, 'law' | 'version'>): string =>
  `${of.law}@${of.version}`
