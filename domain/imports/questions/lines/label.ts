import { tidy } from '../words/tidy'

/** What a labelled line (标签) holds beside stem and options. */
export type Label = 'answer' | 'reason' | 'difficulty' | 'kind' | 'citation' | 'topic' | 'domain'

const NAMES: readonly (readonly [Label, string])[] = [
  ['answer', '(?:正确|参考|标准|本题)?答案(?:是|为)?'],
  ['reason', '(?:答案|试题|题目)?(?:解析|分析|解释|详解)'],
  ['difficulty', '难度(?:系数|等级)?'],
  ['kind', '题型'],
  ['citation', '(?:法律|法规|答题)?依据|法条|出处'],
  ['topic', '知识点|考点'],
  ['domain', '(?:执法)?门类'],
]

const OPEN = '[\\[【(（]?\\s*'
const CLOSE = '\\s*[\\]】)）]?'
const patternOf = (names: string) =>
  new RegExp(`^(?:${OPEN}(?:${names})${CLOSE}\\s*[:：]|[\\[【](?:${names})[\\]】])\\s*([\\s\\S]*)$`)
const PATTERNS = NAMES.map(([label, names]) => [label, patternOf(names)] as const)
/** 「答案 B」 without a colon counts where only letters or signs follow. */
const BARE_ANSWER = /^(?:正确|参考|标准)?答案\s+([A-HＡ-Ｈ、,，\s]+|[√×对错]|正确|错误)$/

/** Reads a labelled line, 「答案：B」 or 「【解析】…」; null where it has no label. */
export function labelled(text: string): { readonly label: Label; readonly rest: string } | null {
  const plain = tidy(text)
  for (const [label, pattern] of PATTERNS) {
    const rest = pattern.exec(plain)?.[1]
    if (rest !== undefined) return { label, rest }
  }
  const bare = BARE_ANSWER.exec(plain)?.[1]
  return bare === undefined ? null : { label: 'answer', rest: bare }
}

const ALL = NAMES.map(([, names]) => names).join('|')
/** Behind a space or the end of a sentence a label begins a part of its own: 「答案：B 解析：…」. */
const PARTS = new RegExp(
  `(?<=[\\s。；;）)】\\]])(?=${OPEN}(?:${ALL})${CLOSE}\\s*[:：]|[\\[【](?:${ALL})[\\]】])`,
)

/** The parts of a line that labels divide. */
export const partsOf = (text: string): readonly string[] => text.split(PARTS)
