import type { QuestionType } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { type Quarter, quarterName, type Reach } from '#domain/cases'

const TYPES: Readonly<Record<QuestionType, string>> = {
  single: '单选',
  multiple: '多选',
  judgement: '判断',
}

/** 2026-11-26 → 2026年11月26日. */
export const dayText = (day: BeijingDay): string =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

export const TITLE = '以案释法案例汇编'
export const scopeText: Readonly<Record<Reach, string>> = {
  province: '全省共享案例',
  city: '本市发布案例',
}
export const typeText = (type: QuestionType): string => TYPES[type]
export const countText = (cases: number): string => `${cases} 个案例`
export const publishedText = (unit: string, day: BeijingDay): string =>
  `${unit} · ${dayText(day)}发布`
export const nameOf = (quarter: Quarter, issuer: string): string =>
  `${TITLE} ${quarterName(quarter)} ${issuer}.pdf`

/** What stands on every page of a collection, whatever its cases. */
export const words = {
  issued: '编印',
  invented: '演示案例，情节为编写',
  contents: '目录',
  case: '案例',
  parts: {
    facts: '案情',
    evidence: '证据',
    dispute: '争议焦点',
    questions: '换你会怎么定',
    decision: '处理决定',
    lesson: '启示',
    procedure: '程序时间线',
    basis: '法律依据',
    answers: '参考答案',
  },
  point: '要点',
  here: '本案',
  answersAt: '答案在本案最后',
  why: '理由',
  index: '条文索引',
  indexSay: '先按法规名称的读音，再按条文的先后。右边是引用它的案例和页码。',
}

/** What a reader should know before the first page (编印说明). */
export const notes = (scope: Reach, quarter: Quarter, made: BeijingDay, invented: number) => ({
  title: '编印说明',
  lines: [
    `收在这里的，是${quarterName(quarter)}发布、到${dayText(made)}仍在${scope === 'province' ? '全省共享' : '本市发布'}的案例。后来撤下的，不在里面。`,
    '每个案例先讲案情、证据和争议，再问“换你会怎么定”。先自己定，再往下看；参考答案在每个案例的最后。',
    '案例发布前都经过脱敏、单位审核和法制审核。当事人的姓名、名称和号码，文中都不写。',
    '“要点”是我们用自己的话写的，不是法律原文。办案时，以公布的现行文本为准。',
    ...(invented > 0 ? [`其中 ${invented} 个标着“演示案例”，情节为编写，用来说明怎么学。`] : []),
    '按 A4 双面印，左侧装订；黑白印也看得清。',
  ],
})
