import { articleKey, type CaseText, citationsOf, cityOf, type Reach } from '#domain/cases'
import { exampleCase } from '../../domain/cases/examples'
import type { CaseFile, CaseVersion } from '../../server/cases/store'

/** What is told of a case that readers have; the rest is made up. */
export interface PublishedCase {
  readonly id: string
  readonly text?: Partial<CaseText>
  /** The unit's way from the province down: Shenyang's 和平大队 unless told. */
  readonly path?: readonly string[]
  readonly unitName?: string
  /** Null: withdrawn. */
  readonly reach?: Reach | null
  /** `2026-11-18T08:00:00+08:00`. */
  readonly at?: string
  readonly invented?: boolean
}

const NAMES: Readonly<Record<string, string>> = {
  'administrative-penalty': '行政处罚法',
  'work-safety': '安全生产法',
  highway: '公路法',
}

/** An article as a version keeps it. */
const cited = (citation: ReturnType<typeof citationsOf>[number]) => ({
  ...citation,
  lawName: NAMES[citation.law] ?? citation.law,
  versionLabel: `${citation.version}年修订`,
  point: `第${citation.article}条说的是**先亮证**。`,
})

const versionOf = (text: CaseText, at: number): CaseVersion => ({
  version: 1,
  at,
  by: '孙丽',
  text,
  cited: Object.fromEntries(citationsOf(text).map((one) => [articleKey(one), cited(one)])),
  video: null,
  pictures: [],
  explained: [{ text: '不该印出的说明', reason: '不该印出的理由' }],
  minutes: 3,
})

const shownTo = (reach: Reach | null, city: string): string[] =>
  reach === null ? [] : [reach === 'province' ? 'all' : city]

/** A case as the cloud keeps it while readers have it, with all on it that must never be printed. */
export function publishedFile({
  id,
  text = {},
  path = ['u-21', 'u-2101', 'u-210102'],
  unitName = '和平大队',
  reach = 'province',
  at = '2026-11-18T08:00:00+08:00',
  invented = false,
}: PublishedCase): CaseFile {
  const publishedAt = Date.parse(at)
  const version = versionOf({ ...exampleCase, ...text }, publishedAt)
  const next = { ...version.text, title: '不该印出的新稿', facts: '不该印出的新稿案情' }
  return {
    _id: id,
    seq: 1,
    unit: path.at(-1) ?? '',
    unitName,
    place: '沈阳 和平',
    path,
    city: cityOf(path),
    branch: 'b-1',
    invented,
    workingTitle: '不该印出的草稿名',
    submittedTitle: '不该印出的送审名',
    workingDomain: 'general',
    review: { state: 'unitReview', version: 2, authors: ['o-branch-editor'], decisions: [] },
    submitted: { ...versionOf(next, publishedAt), version: 2 },
    before: version,
    live: reach === null ? null : version,
    listed: null,
    reach,
    isPublic: false,
    shownTo: shownTo(reach, cityOf(path)),
    publishedAt,
    updatedAt: publishedAt,
    media: [],
    comments: [
      {
        id: 'm-1',
        by: '吴迪',
        at: publishedAt,
        version: 1,
        field: 'facts',
        quote: '司机',
        text: '不该印出的批注',
      },
    ],
    acts: [],
    learners: 0,
    effect: null,
  }
}
