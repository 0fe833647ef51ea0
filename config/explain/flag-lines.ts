import type { Evidence, FlagStep, Rule, Scheme } from '#domain/honours'
import type { Explained } from './explained'

/** Hundredths as people write points. @example points(9260) // '92.60 分' */
const points = (hundredths: number | null): string =>
  hundredths === null ? '不适用' : `${(hundredths / 100).toFixed(2)} 分`

const verdict = (same: boolean): string => (same ? '一致' : '不一致')

const measured = ({ part, whole }: Pick<Evidence, 'part' | 'whole'>): string =>
  whole > 0 ? `${whole} 中 ${part}` : `${part} 次`

const proofLine = ({ title, id, place, ...of }: Evidence): string => {
  const stood = place === null ? '' : `第 ${place} 名，`
  return `    依据 ${title}（${id}）：${stood}${measured(of)}`
}

function ruleText(rule: Rule, most: number): string {
  if (rule.kind === 'share') return `达到 ${rule.fullPercent}% 得满分 ${points(most)}，不足按比例`
  const each = `每次${rule.kind === 'each' ? '得' : '扣'} ${points(rule.points)}`
  return `${each}，最多 ${points(most)}`
}

type Of<K extends FlagStep['step']> = Extract<FlagStep, { step: K }>

const indicatorLines = ({ indicator, anew, kept, same }: Of<'indicator'>): string[] => [
  `${indicator.name}：${points(anew.points)}（公布 ${points(kept?.points ?? null)}，${verdict(same)}）`,
  ...anew.evidence.map(proofLine),
  `    计量 ${anew.evidence.length === 0 ? '没有依据' : measured(anew)}；规则 ${ruleText(indicator.rule, indicator.most)}`,
]

function totalLines({ anew, kept, same }: Of<'total'>): string[] {
  const { earned, applicable, deducted, total } = anew
  const way =
    total === null
      ? '没有一项适用'
      : `${points(earned)} ÷ 适用满分 ${points(applicable)} × 100 − 扣减 ${points(deducted)}，不低于 0`
  return [
    `总分：${points(total)}（公布 ${points(kept?.total ?? null)}，${verdict(same)}）`,
    `    ${way}`,
  ]
}

function toldText(toldBy: string | null, { sections }: Scheme): string {
  if (toldBy === null) return ''
  const section = sections.find(({ id }) => id === toldBy)
  return section
    ? `；与前一名同分，比「${section.name}」`
    : '；与前一名同分，各项都相同，抽签（种子 周期:单位）'
}

const rankText = (rank: number | null | undefined): string => (rank ? `第 ${rank} 名` : '不排名')

function placeLines({ anew, kept, same, of, vetoes }: Of<'place'>, scheme: Scheme): string[] {
  const barred = vetoes.map(({ kind, text }) => {
    const name = scheme.vetoes.find(({ id }) => id === kind)?.name ?? kind
    return `    一票否决 ${name}：${text}`
  })
  const told = toldText(anew?.toldBy ?? null, scheme)
  const words = `${rankText(anew?.rank)}，同组 ${of} 个单位排名${told}`
  return [`名次：${words}（公布 ${rankText(kept?.rank)}，${verdict(same)}）`, ...barred]
}

function linesOf(step: FlagStep, scheme: Scheme): string[] {
  if (step.step === 'indicator') return indicatorLines(step)
  return step.step === 'total' ? totalLines(step) : placeLines(step, scheme)
}

/** An explanation in words: evidence → measure → rule → points → total → place, each beside what was published. */
export function flagLines(steps: readonly FlagStep[], scheme: Scheme): Explained {
  const same = steps.every((step) => step.same)
  const lines = steps.flatMap((step) => linesOf(step, scheme))
  return { lines: [...lines, `结论：${verdict(same)}`], same }
}
