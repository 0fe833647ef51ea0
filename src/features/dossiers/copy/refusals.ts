import type { Sentences } from '#cloud'

const bound = { NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。' }
const liaison = { ...bound, NOT_ALLOWED: '这里是单位联络人用的。' }
const reviewer = { ...bound, NOT_ALLOWED: '这里是法制审核用的。' }
const province = { ...bound, NOT_ALLOWED: '这里由省里办。' }
const gone = { DOSSIER_NOT_FOUND: '没有找到这一卷，可能还没有抽中，或者不在你看得到的范围里。' }
const own = { OWN_UNIT: '这是本单位的案卷，要回避，请留给外单位的人评。' }
const words = {
  NAMES_SOMEBODY: '有的话写到了车牌、电话、地址这类信息，去掉再交。',
  NOT_FIT: '有的话没有通过内容安全检查，请换个说法。',
}
const locked = { LISTS_LOCKED: '目录已经锁定，准备抽取，这一年不能再改了。' }
const noFinding = { FINDING_NOT_FOUND: '没有这条意见，请重新打开这一页。' }
const of = ({ numbers }: { readonly numbers: readonly string[] }) => numbers.slice(0, 3).join('、')

/** What each refusal means to those who list, draw, review and answer. */
export const refusals: {
  readonly year: Sentences<'dossiers', 'year'>
  readonly list: Sentences<'dossiers', 'list'>
  readonly unlist: Sentences<'dossiers', 'unlist'>
  readonly files: Sentences<'dossiers', 'files'>
  readonly lock: Sentences<'dossiers', 'lock'>
  readonly draw: Sentences<'dossiers', 'draw'>
  readonly toReview: Sentences<'dossiers', 'toReview'>
  readonly read: Sentences<'dossiers', 'read'>
  readonly take: Sentences<'dossiers', 'take'>
  readonly review: Sentences<'dossiers', 'review'>
  readonly answer: Sentences<'dossiers', 'answer'>
  readonly accept: Sentences<'dossiers', 'accept'>
} = {
  year: bound,
  list: {
    ...liaison,
    ...locked,
    OUT_OF_PLACE: '这个单位不归你报，请找它的联络人。',
    NO_AGENCY: '案卷由省、市、县的执法队报，站所的并到大队。',
    DIFFERENT: (data) => `${of(data)} 和已经报过的不一样，核对以后再报。`,
    NOT_THIS_YEAR: (data) => `${of(data)} 不是这一年结案的。`,
    NAMES_SOMEBODY: (data) => `${of(data)} 写到了车牌、电话、地址这类信息，改好再报。`,
  },
  unlist: { ...liaison, ...locked, ...gone },
  files: { ...bound, UNIT_NOT_FOUND: '没有找到这个单位。' },
  lock: {
    ...province,
    NOTHING_LISTED: '还没有单位报目录，先不用锁定。',
    ALREADY_LOCKED: '已经锁定了，种子的来源不能再改。',
    ALREADY_DRAWN: '这一年已经抽过了。',
  },
  draw: {
    ...province,
    NOT_LOCKED: '目录还没有全部锁定，先锁定。',
    OTHER_SEED: '已经公布过别的种子，不能再换。',
  },
  toReview: reviewer,
  read: { ...bound, ...gone },
  take: {
    ...reviewer,
    ...gone,
    ...own,
    ALREADY_TAKEN: '这一卷刚有人领走，看看别的。',
    NOT_DRAWN: '这一卷没有抽中，不用评查。',
  },
  review: {
    ...reviewer,
    ...gone,
    ...own,
    ...words,
    NOT_COMPLETE: ({ flaws }) => `还有 ${flaws.length} 项没有评完，往回看一遍。`,
    NOT_TAKEN: '这一卷不在你手里了，可能隔得太久，已经由别人评查。',
    ALREADY_REVIEWED: '这一卷已经签过名，以那一次为准。',
    FINDING_NEEDED: '扣了分，要写明评查意见。',
  },
  answer: {
    ...liaison,
    ...gone,
    ...noFinding,
    ...words,
    ALREADY_ANSWERED: '这条意见已经答复过了，等评查的人确认。',
  },
  accept: {
    ...reviewer,
    ...gone,
    ...noFinding,
    ...own,
    NOT_ANSWERED: '这条意见还没有答复。',
    NOT_YOURS: '只有评查这一卷的人能确认。',
    ALREADY_DECIDED: '这条答复已经确认过了。',
  },
}
