import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { AwardKind, NominationState, QuotaKind } from '#domain/honours'

/** A nomination (推荐) as the cloud shows it. */
export type Nomination = Reply<'awards', 'decide'>
export type Quota = Reply<'awards', 'openYear'>['quotas'][number]
export type Person = Reply<'org', 'people'>['people'][number]

export const kindNames: Readonly<Record<AwardKind, string>> = {
  pioneerTeam: '党员先锋队',
  modelPost: '党员示范岗',
  excellentUnit: '年度优秀单位',
  excellentPerson: '年度优秀个人',
}

/** An award with its year. @example awardName('excellentUnit', 2026) // '2026年度优秀单位' */
export const awardName = (kind: AwardKind, year: number): string =>
  `${year}年${kindNames[kind].replace(/^年/, '')}`

/** What each award is given for, one sentence. */
export const kindSays: Readonly<Record<AwardKind, string>> = {
  pioneerTeam: '给单位，不限名额。',
  modelPost: '给个人，不限名额。',
  excellentUnit: '给单位，全省名额有限。',
  excellentPerson: '给个人，全省名额有限。',
}

export const stateNames: Readonly<Record<NominationState, string>> = {
  waiting: '待定',
  confirmed: '已授予',
  refused: '未同意',
  revoked: '已收回',
}

const quotaNames: Readonly<Record<QuotaKind, string>> = {
  excellentUnit: '优秀单位',
  excellentPerson: '优秀个人',
}

/** Everything the list of nominations (评优推荐) says. */
export const listCopy = {
  title: '评优推荐',
  yearName: (year: number) => `${year}年`,
  forMe: '等你定',
  waiting: '等省级定',
  done: '定了的',
  waits: (count: number) => (count === 0 ? '没有等你定的' : `${count} 条等你定`),
  own: (count: number) => (count === 0 ? '还没有推荐' : `推荐了 ${count} 个`),
  say: '联络人推荐，省级授予。推荐的人不能自己授予。',
  row: ({ kind, place }: Nomination) => `${kindNames[kind]}，${place}`,
  quotas: '年度优秀名额',
  quota: ({ kind }: Quota) => quotaNames[kind],
  quotaUnit: (most: number) => `/ ${most}`,
  quotaSay: (quotas: readonly Quota[]) =>
    `按核定时全省 ${quotas.map(({ kind, of }) => `${of} ${kind === 'excellentUnit' ? '个单位' : '人'}`).join('、')}算出，不进位。`,
  notOpen: '这一年的名额还没有核定。年度优秀先推荐，核定以后再授予。',
  open: '核定名额',
  opening: '正在核定',
  openTitle: '核定年度优秀名额',
  openSay: (year: number) =>
    `按现在全省的单位数、在册人数和方案里的比例，算出${year}年的名额。\n只核定一次，以后人员进出不再变，会记进操作记录。`,
  opened: '已核定',
  nominate: '推荐',
  none: '这一年还没有推荐',
  noneSay: '先锋队、示范岗和年度优秀，\n都从这里推荐。',
  kept: '有一条推荐还没交上去',
  keptSay: '在这部手机里，接着写',
  more: '只列了最近的。',
}

/** Everything a nomination's own sheet says. */
export const sheetCopy = {
  by: (by: string, at: string) => `${by}推荐于 ${at}`,
  said: (nomination: Nomination, at: string) =>
    nomination.said === null
      ? ''
      : `${stateNames[nomination.state]}：${nomination.said.by}，${at}${nomination.said.reason === '' ? '' : `。${nomination.said.reason}`}`,
  confirm: '授予',
  confirming: '正在授予',
  confirmed: '已授予',
  confirmTitle: '授予荣誉',
  confirmSay: ({ name, kind, year }: Nomination) =>
    `授予${name} ${awardName(kind, year)}，全省马上看得到。\n会记进操作记录。`,
  refuse: '不同意',
  refusing: '正在提交',
  refused: '已回复',
  refuseTitle: '不同意这条推荐',
  refuseSay: ({ by }: Nomination) => `今年不能再推荐。${by}看得到原因。`,
  revoke: '收回',
  revoking: '正在收回',
  revoked: '已收回',
  revokeTitle: '收回荣誉',
  revokeSay: ({ name }: Nomination) =>
    `${name}不再列在荣誉里，名额空出来。\n推荐、授予和收回都留在记录里。`,
}

/** Everything the form (推荐) says. */
export const nominateCopy = {
  title: '推荐',
  kind: '推荐什么',
  year: '哪一年',
  unit: '哪个单位',
  unitNone: '请选',
  person: '推荐谁',
  find: '姓名',
  findHint: '写姓名，从名册里找',
  found: '点一下选中',
  notFound: '名册里没有找到，换个写法试试。',
  moreFound: '还有别的人，写全姓名再找。',
  chosen: '换人',
  personLine: ({ post, unitName }: Pick<Person, 'post' | 'unitName'>) => `${unitName}，${post}`,
  whomMissing: '请先选推荐谁。',
  reason: '事迹',
  reasonHint: '做了什么，凭什么，写给全省看',
  reasonMissing: '请写几句事迹。',
  masked: '授予以后全省看得到，电话、身份证号、车牌不要写。没交上去之前，写的一直留在这部手机里。',
  send: '提交',
  sending: '正在提交',
  received: '已经收到',
  receivedSay: '等省级管理授予。\n定了以后在评优推荐里看得到。',
  toList: '看推荐',
  another: '再推荐一个',
}

const standing = {
  NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
  NOT_ALLOWED: '这里是联络人用的。需要的话，请向省级管理申请授权。',
}
const provincial = { ...standing, NOT_ALLOWED: '只有省级管理可以办。' }
const missing = { NOMINATION_NOT_FOUND: '没有这条推荐。' }

interface Refusals {
  readonly nominations: Sentences<'awards', 'nominations'>
  readonly nominate: Sentences<'awards', 'nominate'>
  readonly openYear: Sentences<'awards', 'openYear'>
  readonly decide: Sentences<'awards', 'decide'>
  readonly revoke: Sentences<'awards', 'revoke'>
  readonly people: Sentences<'org', 'people'>
}

/** What each refusal means here. */
export const refusals: Refusals = {
  nominations: standing,
  nominate: {
    ...standing,
    OTHER_YEAR: '只能推荐今年和去年的。',
    OUT_OF_PLACE: '不在你负责的单位，请换一个。',
    NOT_ON_ROSTER: '名册上没有这个单位或这个人，请换一个。',
    ALREADY_NOMINATED: '这一年已经推荐过，不用再推荐。',
    NOT_MASKED: ({ found }) => `“${found.join('”“')}”要遮掉再交，全省的人都会看到。`,
    NOT_FIT: '文字没有通过内容安全检查，请换个说法。',
  },
  openYear: { ...provincial, OTHER_YEAR: '只能核定今年和去年的。' },
  decide: {
    ...provincial,
    ...missing,
    OWN_WORK: '自己推荐的、推荐自己的，要由别的省级管理来定。',
    ALREADY_DECIDED: '已经有人定过这一条。',
    REASON_NEEDED: '不同意要写明原因。',
    YEAR_NOT_OPEN: '这一年的名额还没有核定，先核定再授予。',
    QUOTA_FULL: ({ most, of }) =>
      `名额已满：全省 ${of}，最多 ${most}。要授予这一个，得先收回一个。`,
  },
  revoke: { ...provincial, ...missing, NOT_CONFIRMED: '还没有授予，或者已经收回。' },
  people: { ...standing, OUT_OF_PLACE: '你没有负责的单位。' },
}
