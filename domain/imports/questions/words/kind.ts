import { oneWidth, tidy } from './tidy'

/**
 * What a file calls a question (题型): one of ours, `any` where it may have one answer or several (不定项), `open` where it is
 * answered in words, which we do not have.
 */
export type Kind = 'single' | 'multiple' | 'judgement' | 'any' | 'open'

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['judgement', /判断|是非|对错|judge|true.?false/],
  ['any', /不定项|不定向|案例|材料|选择题$|^选择$|^choice$/],
  ['multiple', /多选|多项|复选|multi|checkbox/],
  ['single', /单选|单项|single|radio/],
  ['open', /填空|简答|问答|论述|名词|计算|论文|写作|翻译|主观|操作|fill|blank|essay|short/],
]

/** The kind a text names; null where it names none, such as a program's own code 1. */
export function kindOf(text: string): Kind | null {
  const word = oneWidth(tidy(text)).toLowerCase()
  const named = KINDS.filter(([, pattern]) => pattern.test(word))
  // 单项选择题 ends like 选择题, which alone says nothing.
  const exact = named.find(([kind]) => kind !== 'any') ?? named[0]
  return /不定/.test(word) ? 'any' : (exact?.[0] ?? null)
}
