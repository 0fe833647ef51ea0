import type { About, MessageKind } from './message'
import type { Template, TemplateWord } from './rules'

/** WeChat refuses a `thing` that is longer. */
const LONGEST = 20
const BEIJING_MS = 8 * 3_600_000

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text

/** What happened, in few words. */
const WHAT: Readonly<Record<MessageKind, (about: About) => string>> = {
  regraded: () => '有题目更正，成绩已重算',
  extended: ({ minutes }) => (minutes === null ? '时间延长了' : `时间延长了${minutes}分钟`),
  released: () => '成绩已经公布',
  revealed: () => '榜已经揭晓',
  withdrawn: () => '这一场已经撤销',
  opensSoon: () => '快要开始了',
  caseReturned: () => '案例退回修改',
  casePublished: () => '案例已经发布',
  caseShared: () => '案例已全省共享',
  caseWithdrawn: () => '案例已经撤下',
  askAnswered: () => '你问的有答复了',
  recordReturned: () => '一条记录退回重填',
  objectionAnswered: () => '你的异议有答复了',
  findingsGiven: () => '评查意见已经送达',
  findingAnswered: () => '评查意见有答复了',
  sheetUnlocked: () => '一张评分表要重评',
  resultOut: () => '比武成绩已经公布',
  appealAnswered: () => '你的申诉有答复了',
  questionReturned: () => '一道题退回修改',
  disputeAnswered: () => '你提的题目有答复了',
}

/** A moment as WeChat's `time` fields want it. @example '2026年11月18日 19:30' */
function momentWords(moment: number): string {
  const beijing = new Date(moment + BEIJING_MS)
  const time = beijing.toISOString().slice(11, 16)
  return `${beijing.getUTCFullYear()}年${beijing.getUTCMonth() + 1}月${beijing.getUTCDate()}日 ${time}`
}

/** The fields of a template, filled in for one message told at `at`. */
export function templateData(
  { fields }: Template,
  { kind, about, at }: { kind: MessageKind; about: About; at: number },
): Readonly<Record<string, { readonly value: string }>> {
  const words: Readonly<Record<TemplateWord, string>> = {
    title: short(about.title),
    what: short(WHAT[kind](about)),
    moment: momentWords(about.moment ?? at),
  }
  return Object.fromEntries(
    Object.entries(fields).map(([field, word]) => [field, { value: words[word] }]),
  )
}
