import { mostText } from '#ui'
import { type Indicator, sourceWords } from './sources'

const FULL = 100

function shareText({ part, whole, most, rule }: Indicator): string {
  const full = rule.kind === 'share' ? rule.fullPercent : FULL
  if (full < FULL && part * FULL >= whole * full) return `到 ${full}% 得满分 ${mostText(most)} 分`
  const over = full < FULL ? ` ÷ ${full}%` : ''
  return `${part} ÷ ${whole}${over} × ${mostText(most)} 分`
}

/** So many each, and where the cap was met, that there is one. */
function eachText({ part, most, source }: Indicator, points: number, verb: string): string {
  const each = `每${sourceWords[source].each}${verb} ${mostText(points)} 分`
  return part * points > most ? `${each}，最多${verb} ${mostText(most)} 分` : each
}

/**
 * How an indicator's points follow from what was measured, in one plain sentence.
 * @example ruleText(good) // '抽 24 卷，优良 22 卷，22 ÷ 24 × 24 分'
 */
export function ruleText(indicator: Indicator): string {
  const { rule, points, source } = indicator
  const words = sourceWords[source]
  if (points === null) return `本周期没有${words.none}，这一项不适用，不影响总分。`
  const measured = words.measured(indicator)
  if (rule.kind === 'share') return `${measured}，${shareText(indicator)}`
  if (rule.kind === 'each') return `${measured}，${eachText(indicator, rule.points, '')}`
  return indicator.part === 0 ? measured : `${measured}，${eachText(indicator, rule.points, '扣')}`
}
