import type { Domain } from './question'

/** How high a law stands (效力级别): 宪法, 法律, 行政法规, 部门规章, 地方性法规和规章, 规范性文件. */
export const LAW_LEVELS = [
  'constitution',
  'law',
  'regulation',
  'rule',
  'local',
  'document',
] as const
export type LawLevel = (typeof LAW_LEVELS)[number]

/** What people call the levels. */
export const LEVEL_NAMES: Readonly<Record<LawLevel, string>> = {
  constitution: '宪法',
  law: '法律',
  regulation: '行政法规',
  rule: '部门规章',
  local: '地方性法规和规章',
  document: '规范性文件',
}

/**
 * What a question rests on (引用): law + version + article (house law 9). Article `10-1` is 第十条之一; of a
 * 规范性文件, which counts by items, `i4` is 第（四）项.
 */
export interface Citation {
  readonly law: string
  readonly version: string
  readonly article: string
}

/** The version of a law of which we know no more than that it is there (待补充). */
export const PENDING = 'pending'

/** One version of a law (法规版本) with our key points (要点) by article; `**…**` marks the words to remember. */
export interface LawVersion {
  readonly law: string
  readonly version: string
  readonly name: string
  readonly shortName: string
  readonly versionLabel: string
  readonly level: LawLevel
  /** Who issued it (发布机关); null where we do not know yet. */
  readonly issuer: string | null
  /** The days it is in force (施行), the last one included; null where we do not know, or where no end is set. */
  readonly inForceFrom: string | null
  readonly inForceUntil: string | null
  readonly domain: Domain
  /** The number of its last article, or of a 规范性文件 its last item; 0 where we have no text yet (待补充). */
  readonly articles: number
  readonly points: Readonly<Record<string, string>>
}

/**
 * The natural id of a law's version.
 * @example citationKey({ law: 'highway', version: '2017' }) // 'highway@2017'
 */
export const citationKey = (of: Pick<Citation, 'law' | 'version'>): string =>
  `${of.law}@${of.version}`
