import type { Sentences } from '#cloud'
import type { Input, Reply } from '#contract/index'
import { DOMAIN_NAMES, LEVEL_NAMES } from '#domain/bank'

type Version = Reply<'library', 'law'>['shown']
type Standing = Version['standing']
type Kind = Input<'search', 'find'>['kind']

/** `2021年7月15日` of `2021-07-15`. */
const dayText = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

const countText = ({ articles, level }: Version): string =>
  articles === 0 ? '待补充' : `${articles} ${level === 'document' ? '项' : '条'}`

export const standingNames: Readonly<Record<Standing, string>> = {
  inForce: '现行有效',
  coming: '尚未施行',
  past: '已被取代',
  pending: '待补充',
}

/** 法规库, the list. */
export const listCopy = {
  title: '法规库',
  hint: '法规、条号或者词，如 处罚法56条',
  label: '查法规、条文和题目',
  find: '查找',
  all: '全部',
  allLevels: '全部级别',
  row: (law: Version) =>
    law.standing === 'pending'
      ? DOMAIN_NAMES[law.domain]
      : [DOMAIN_NAMES[law.domain], law.versionLabel, countText(law)].join(' · '),
  imported: '有原文',
  none: { head: '这一类还没有法规', say: '换一类，或者看看全部。', way: '看全部' },
  empty: { head: '法规库还是空的', say: '题库编辑把法规导入以后，就在这里。' },
  more: (count: number) => `再看 ${count} 部`,
  stale: '没有网络，这是上次取到的。',
}

/** A law's page. */
export const lawCopy = {
  title: '法规',
  level: ({ level, domain }: Version) => `${LEVEL_NAMES[level]} · ${DOMAIN_NAMES[domain]}`,
  issuer: '发布机关',
  version: '版本',
  from: '施行',
  until: '失效',
  size: '篇幅',
  points: (count: number) => (count === 0 ? '还没有要点' : `要点 ${count} 条`),
  sizeText: (law: Version) => countText(law),
  unknown: '待补充',
  day: (day: string | null) => (day === null ? '待补充' : dayText(day)),
  versions: '各版本',
  versionRow: (version: Version) =>
    version.inForceFrom === null ? '施行日期待补充' : `${dayText(version.inForceFrom)}起施行`,
  preamble: '序言',
  articles: '条文',
  pointsOnly: '要点',
  pointsSay: '原文待导入，先看我们写的要点。',
  missing: '正文待补充，导入以后在这里看。',
  practise: '练这部法',
  questions: (count: number) => `题库里有 ${count} 道题`,
  noQuestions: '题库里暂时没有这部法的题',
  more: (count: number) => `再看 ${count} 条`,
  count: (count: number) => `${count} 条`,
  chapter: (count: number, open: boolean) => `${count} 条，${open ? '收起' : '展开'}`,
}

/** An article's page. */
export const articleCopy = {
  practise: '练这部法',
  point: '要点',
  pointSay: '我们写的，不是原文。',
  noPoint: '这一条的原文待导入，要点也还没有写。',
  versions: (count: number) => `这一条的 ${count} 个版本`,
  versionsSay: '新旧放在一起看',
  questions: '这一条的题',
  questionsSay: '点一道，就练这部法的题。',
  noQuestions: '题库里还没有考这一条的题。',
  more: (count: number) => `再看 ${count} 道`,
  cases: '用到这一条的案例',
  law: '看整部法规',
  former: '上一条',
  next: '下一条',
  past: '这是旧版本，已经被新的取代。',
  coming: '这个版本还没有施行。',
  toCurrent: '看现行版本',
}

/** The versions of an article side by side. */
export const versionsCopy = {
  title: '版本对照',
  say: '同一条号的各个版本，新的在前。条号挪动过的，内容可能在别的条。',
  from: (day: string | null) => (day === null ? '施行日期待补充' : `${dayText(day)}起施行`),
  none: '这个版本没有写要点，原文待导入。',
  changes: '改了哪里',
  between: (old: string, now: string) => `${old} → ${now}`,
  same: '文字没有变。',
}

/** Searching. */
export const searchCopy = {
  title: '检索',
  kinds: { all: '全部', laws: '法规', articles: '条文', questions: '题目' } satisfies Record<
    Kind,
    string
  >,
  counted: (name: string, count: number) => `${name} ${count}`,
  more: (name: string) => `看全部${name}`,
  further: '往后看',
  first: '回到最前',
  point: '要点',
  start: { head: '想查什么', say: '法规名、条号、几个字都行。\n例如 登记保存，处罚法56条。' },
  none: { head: '没有找到', say: '换个说法，或者少写几个字。' },
}

/** Questions whose law was replaced. */
export const flaggedCopy = {
  title: '待确认的题',
  head: (count: number) => `${count} 道题的法条已修订`,
  say: '确认之前不进每日学法、练习和新卷。\n确认后，学过旧法条的人会再答一次。',
  none: { head: '没有要确认的题', say: '法规有新版本施行，旧版本的题会到这里。' },
  old: '原来的条文',
  new: '现在的条文',
  noNew: (article: string) => `新版本没有${article}，请写明现在是哪一条。`,
  noWords: '原文待导入，要点也还没有写。',
  article: '适用新版本第几条',
  articleHint: '如 56 或 10-1',
  articleWrong: '写条号，例如 56',
  look: '看新版本这一条',
  changes: '改了哪里',
  confirm: '仍然适用，确认',
  confirming: '正在确认',
  rewrite: '要改写',
  rewriting: '正在退回',
  rewriteTitle: '退回改写',
  rewriteSay: '这道题先不出，等改好审过再用。',
  rewritten: (byName: string, note: string) => `${byName}退回改写：${note}`,
  toQuestion: '看这道题，起草改动',
  further: '往后看',
  first: '回到最前',
}

/** Why a set of practice on a law was not made. */
export const practiseLawRefusals: Sentences<'study', 'practise'> = {
  NOT_BOUND: '请先和名册核对。',
  NOTHING_TO_PRACTISE: '这部法现在没有可练的题，可能都在今天的题组里。',
}

const STANDING = { NOT_BOUND: '法规库给名册里的执法人员用，先核对再来看。' }
const ALLOWED = { ...STANDING, NOT_ALLOWED: '这里由题库编辑和法制审核来做。' }
const FLAGGED = {
  ...ALLOWED,
  QUESTION_NOT_FOUND: '这道题不在题库里了。',
  NOT_FLAGGED: '这道题已经有人确认过，不用再确认。',
  CHANGED_MEANWHILE: '这道题刚被别人改过，返回再进来看看。',
}

/** What each refusal means here. */
export const refusals: {
  readonly list: Sentences<'library', 'list'>
  readonly law: Sentences<'library', 'law'>
  readonly article: Sentences<'library', 'article'>
  readonly search: Sentences<'search', 'find'>
  readonly flagged: Sentences<'library', 'flagged'>
  readonly confirm: Sentences<'library', 'confirm'>
  readonly rewrite: Sentences<'library', 'rewrite'>
} = {
  list: STANDING,
  law: { ...STANDING, LAW_NOT_FOUND: '法规库里没有这部法规，或者没有这个版本。' },
  article: {
    ...STANDING,
    LAW_NOT_FOUND: '法规库里没有这部法规，或者没有这个版本。',
    ARTICLE_NOT_FOUND: '这个版本里没有这一条。',
  },
  search: { ...STANDING, NOT_BUILT: '检索正在准备，一分钟后再来。' },
  flagged: ALLOWED,
  confirm: { ...FLAGGED, ARTICLE_NOT_FOUND: '新版本里没有这一条，请核对条号。' },
  rewrite: FLAGGED,
}
