import type { Reply } from '#contract/index'
import type { QuestionFlaw, QuestionRemark } from '#domain/bank'

type Card = Reply<'bank', 'desk'>['mine'][number]
type Answer = NonNullable<Reply<'bank', 'myDisputes'>['disputes'][number]['answer']>

export const stateNames: Readonly<Record<Card['state'], string>> = {
  draft: '草稿',
  bankReview: '待审核',
  returned: '已退回',
  passed: '已入库',
}

/** 1 easy to 4 hard. */
export const difficultyNames = ['容易', '适中', '较难', '难'] as const

/** What keeps a question from being handed in, and how to mend it. */
export const flawSentences: Readonly<Record<QuestionFlaw, string>> = {
  stem: '题干还没写。',
  key: '选项和答案对不上题型：单选一个对，多选至少两个对，都要三个以上选项，每个都写字。',
  citation: '法规目录里没有这部法规的这一条，请重新选。',
  seeAlso: '另见的条有写错或重复的。',
  equalOptions: '有两个选项说的是一回事。',
  bannedOption: '不用“以上都对”这类选项：选项会打乱顺序。',
  byLetter: '文字里提到了选项的字母：选项会打乱顺序，请直接写内容。',
  sameStem: '题库里已经有一道一样的题。',
  overtaken: '题库里这道题已经是新的一版。请删掉这一稿，在新的一版上改。',
}

/** What is worth another look; the reviewer sees it too. */
export const remarkSentences: Readonly<Record<QuestionRemark, string>> = {
  reason: '没写为什么。写一句，答错的人才学得到。',
  takeaway: '没写要记住的那一句。',
  notes: '有错的选项没写为什么不对，或者对的选项写了。',
  noPoint: '这一条还没有写要点，答完只看得到条号。',
  tooLong: '有的话太长，手机上要翻好几屏。',
  topic: '主题用两到六个字；不写就用法规简称。',
  voice: '有感叹号，语气平一点。',
  nearStem: '题库里有一道很像的题，看看是不是重复。',
}

/** What was done with a question, in its history. */
const acts: Readonly<Record<string, string>> = {
  publish: '入库',
  change: '修改',
  withdraw: '撤下',
  restore: '重新入库',
  confirm: '按新法规确认',
}
export const actName = (act: string): string => acts[act] ?? act

export const howNames: Readonly<Record<Answer['how'], string>> = {
  withdraw: '采纳，已撤下',
  mend: '采纳，先停用再改',
  reword: '采纳，改文字',
  refuse: '未采纳',
}

/** Where a draft comes from. */
export function originText({ kind, title }: Card['origin']): string {
  if (kind === 'case') return `出自案例：${title}`
  return kind === 'import' ? `导入文件第 ${title} 行` : ''
}

/** The names of a question's fields, in the order they are compared. */
export const fieldNames = {
  type: '题型',
  domain: '门类',
  difficulty: '难度',
  topic: '主题',
  stem: '题干',
  options: '选项',
  takeaway: '记住这一句',
  reason: '为什么',
  citation: '法条',
  seeAlso: '另见',
  calculation: '算式',
} as const
