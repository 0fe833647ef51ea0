import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { AwardKind } from '#domain/honours'

type Quota = Reply<'honours', 'awards'>['quotas'][number]

/** Everything the page of awards beside the flag says. */
export const copy = {
  title: '先锋队、示范岗和年度优秀',
  years: (year: number) => `${year}年`,
  kinds: {
    pioneerTeam: '党员先锋队',
    modelPost: '党员示范岗',
    excellentUnit: '优秀单位',
    excellentPerson: '优秀个人',
  } satisfies Record<AwardKind, string>,
  quota: '年度优秀的名额',
  given: (count: number) => `${count} 个`,
  noneSay: (kind: string, year: number) =>
    `${year}年还没有授予${kind}。\n授予以后，这里写明谁和为什么。`,
  noYears: '还没有授予过',
  noYearsSay: '授予以后，这里写明谁和为什么。',
}

const COUNTED: Partial<Record<AwardKind, string>> = {
  excellentUnit: '个单位',
  excellentPerson: '人',
}

/** How many there may be, and how many there are. @example '全省 104 个单位，名额 20，已定 18' */
export const quotaText = ({ kind, of, most, taken }: Quota): string =>
  `全省 ${of} ${COUNTED[kind] ?? '个'}，名额 ${most}，已定 ${taken}`

export const refusals: {
  readonly years: Sentences<'honours', 'awardYears'>
  readonly awards: Sentences<'honours', 'awards'>
} = {
  years: { NOT_BOUND: '核对以后，这里有各年的授予。' },
  awards: { NOT_BOUND: '核对以后，这里有各年的授予。' },
}
