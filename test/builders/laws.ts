import type { LawVersion } from '#domain/bank'
import type { House } from './cloud'
import { insertAll } from './insert'

/** A made-up newer version of the law on penalties: same articles, its own words. */
export const newerPenalty = (over: Partial<LawVersion> = {}): LawVersion => ({
  law: 'administrative-penalty',
  version: '2027',
  name: '中华人民共和国行政处罚法',
  shortName: '行政处罚法',
  versionLabel: '2027年修订',
  level: 'law',
  issuer: '全国人民代表大会常务委员会',
  inForceFrom: '2026-12-01',
  inForceUntil: null,
  domain: 'general',
  articles: 90,
  points: { '56': '新的要点：**五日内**处理。' },
  ...over,
})

/** Puts versions of laws into the index. */
export const addLaws = ({ cloud }: Pick<House, 'cloud'>, ...laws: readonly LawVersion[]) =>
  insertAll(
    cloud.url,
    'laws',
    laws.map((law) => ({ _id: `${law.law}@${law.version}`, ...law })),
  )

interface Words {
  readonly [article: string]: string
}

/** Puts the official text of a version there, as an import does; made-up words. */
export const addText = (
  { cloud }: Pick<House, 'cloud'>,
  version: string,
  words: Words,
  importedAt = 0,
) =>
  insertAll(cloud.url, 'lawTexts', [
    {
      _id: version,
      ...{ law: version.split('@')[0], version: version.split('@')[1] },
      preamble: ['为了试一试，写这一段。'],
      rest: [{ name: '附件', paragraphs: ['巡查记录表'] }],
      articles: Object.entries(words).map(([article, text]) => ({
        article,
        heading: Number(article) < 50 ? ['第一章 总则'] : ['第二章 程序', '第一节 证据'],
        paragraphs: text.split('\n'),
      })),
      ...{ importedAt, importedBy: 'o-organiser' },
    },
  ])
