import type { Reply } from '#contract/index'
import type { Source } from '#domain/honours'

export type Indicator = Reply<'honours', 'score'>['sections'][number]['indicators'][number]
export type Evidence = Indicator['evidence'][number]

type Measured = Pick<Indicator, 'part' | 'whole'> & { readonly evidence: readonly Evidence[] }

/** What is said of one source of points (指标来源). */
interface SourceWords {
  /** What was measured, all in one sentence. */
  readonly measured: (of: Measured) => string
  /** The same in a few words, beside others of its section. */
  readonly brief: (of: Measured) => string
  /** One piece of evidence. */
  readonly proof: (of: Evidence) => string
  /** What there was none of, where it does not apply. */
  readonly none: string
  /** What one of it is called: 每篇 2 分. */
  readonly each: string
}

/** A place in a standing is worth as many as stand behind it, itself among them. */
const placed = ({ place, whole }: Evidence): string =>
  place === null ? `共 ${whole} 个单位` : `${whole} 个单位里列第 ${place}`

/** Places of several standings are added up; of one alone the place itself says more. */
function standing({ part, whole, evidence: [only, ...others] }: Measured): string {
  if (only !== undefined && others.length === 0) return placed(only)
  return `${others.length + 1} 次名次，合 ${part} / ${whole}`
}

const share = (whole: string, part: string): Omit<SourceWords, 'each' | 'none' | 'brief'> => ({
  measured: (of) =>
    `${whole.replace('#', String(of.whole))}，${part.replace('#', String(of.part))}`,
  proof: (of) => `${whole.replace('#', String(of.whole))}，${part.replace('#', String(of.part))}`,
})

/** Every source there is has its words: a missing one does not compile. */
export const sourceWords: Readonly<Record<Source, SourceWords>> = {
  'exam.passed': {
    ...share('应考 # 人', '合格 # 人'),
    brief: ({ evidence }) => `${evidence.length} 次考试`,
    none: '考试',
    each: '人',
  },
  'contest.standing': {
    measured: standing,
    brief: ({ evidence }) => `${evidence.length} 次竞赛`,
    proof: placed,
    none: '竞赛',
    each: '次',
  },
  'meet.standing': {
    measured: standing,
    brief: ({ evidence }) => `${evidence.length} 次比武`,
    proof: placed,
    none: '比武',
    each: '次',
  },
  'cases.published': {
    measured: ({ part }) => (part === 0 ? '还没有发布案例' : `发布 ${part} 篇`),
    brief: ({ part }) => `发布 ${part} 篇`,
    proof: () => '已发布',
    none: '案例',
    each: '篇',
  },
  'cases.shared': {
    measured: ({ part }) => (part === 0 ? '还没有被全省采用' : `被全省采用 ${part} 篇`),
    brief: ({ part }) => `${part} 篇被全省采用`,
    proof: () => '全省采用',
    none: '案例',
    each: '篇',
  },
  'dossiers.good': {
    ...share('抽 # 卷', '优良 # 卷'),
    brief: ({ part, whole }) => `随机抽 ${whole} 卷，${part} 卷优良`,
    proof: ({ part }) => (part > 0 ? '优良' : '不是优良'),
    none: '抽到的案卷',
    each: '卷',
  },
  'dossiers.answered': {
    ...share('评查意见 # 条', '按期整改 # 条'),
    brief: ({ part }) => `整改 ${part} 条`,
    none: '评查意见',
    each: '条',
  },
  'record.roadSections': {
    ...share('该巡 # 次', '巡了 # 次'),
    brief: ({ part }) => `包路段 ${part} 次`,
    none: '包路段的安排',
    each: '次',
  },
  'record.partyLife': {
    ...share('该开 # 次', '开了 # 次'),
    brief: ({ part }) => `三会一课 ${part} 次`,
    none: '三会一课的安排',
    each: '次',
  },
  'record.drills': {
    ...share('该练 # 项', '练了 # 项'),
    brief: ({ part }) => `练兵 ${part} 项`,
    none: '岗位练兵的安排',
    each: '项',
  },
  'record.ratings': {
    ...share('评议卡 # 张', '满意 # 张'),
    brief: ({ whole }) => `${whole} 张评议卡`,
    none: '评议卡',
    each: '张',
  },
  'record.complaints': {
    measured: ({ part }) => (part === 0 ? '没有查实的投诉' : `查实投诉 ${part} 件`),
    brief: ({ part }) => (part === 0 ? '没有查实的投诉' : `${part} 件投诉查实`),
    proof: ({ part }) => `${part} 件查实`,
    none: '投诉',
    each: '件',
  },
}

/** Said with others of their kind: 1 次考试、1 次竞赛、2 次比武. */
const LISTED: readonly Source[] = ['exam.passed', 'contest.standing', 'meet.standing']
/** As many characters as stand in one line beside the points. */
const LINE = 17

/** What proves a section, in about one line of the flag page; the section itself says all. */
export function sectionProof(indicators: readonly Indicator[]): string {
  const applying = indicators.filter(({ points }) => points !== null)
  const brief = applying.map((one) => sourceWords[one.source].brief(one))
  if (brief.length === 0) return '本周期不适用'
  if (applying.every(({ source }) => LISTED.includes(source))) return brief.join('、')
  return brief.reduce((line, next) => {
    const longer = `${line}，${next}`
    return longer.length > LINE ? line : longer
  })
}
