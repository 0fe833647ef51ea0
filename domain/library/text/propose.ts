import type { Domain, LawVersion } from '../../bank'
import type { LawText } from './law-text'
import { versionOf } from './match-law'

/** Words of a name that tell the domain (执法门类); the first that fits counts. */
const TOPICS: readonly (readonly [Domain, RegExp])[] = [
  ['construction', /工程|建设|施工|监理|试验检测|养护作业/],
  ['water', /港口|航道|船|水路|水上|内河|海上|海事|渡口|通航/],
  ['highway', /公路|路政|超限/],
  ['road', /道路|客运|货运|货物|出租|机动车|公共汽车|车辆|驾驶/],
]

const domainOf = (name: string): Domain =>
  TOPICS.find(([, words]) => words.test(name))?.[0] ?? 'general'

/** From when this version applies: what the text states, or the day it was changed where that is later. */
function inForceOf({ dates }: LawText): string | null {
  const named = dates.named?.length === 10 ? dates.named : null
  const days = [dates.inForceFrom, dates.amended ?? dates.issued, named].filter(
    (day) => day !== null,
  )
  return days.toSorted().at(-1) ?? null
}

/** 2023年修订, 2011年公布: how the version is called. */
function labelOf({ dates, head }: LawText, version: string): string {
  const changed = dates.amended?.startsWith(version) ?? false
  if (!changed) return `${version}年${dates.issued?.startsWith(version) ? '公布' : '版'}`
  return `${version}年${/修订[^《》]*$/.test(head.join('')) ? '修订' : '修正'}`
}

/** The last number an article or item of the text has; 0 where nothing can be cited. */
export const lastArticle = ({ articles }: Pick<LawText, 'articles'>): number =>
  Math.max(0, ...articles.map(({ article }) => Number.parseInt(article.replace(/^i/, ''), 10)))

/**
 * What the index would say of a text it does not have yet (待确认的条目). An editor confirms each field: days and level
 * are read from the text, the domain from words of the name, and an amendment may come into force later than its day.
 */
export function proposeVersion(
  text: LawText,
  law: string,
): Omit<LawVersion, 'inForceFrom' | 'issuer'> & {
  readonly issuer: string | null
  readonly inForceFrom: string | null
} {
  const version = versionOf(text) ?? ''
  return {
    law,
    version,
    name: text.name,
    shortName: text.shortName,
    versionLabel: version === '' ? '' : labelOf(text, version),
    level: text.level,
    issuer: text.issuer,
    inForceFrom: inForceOf(text),
    inForceUntil: null,
    domain: domainOf(text.name),
    articles: lastArticle(text),
    points: {},
  }
}
