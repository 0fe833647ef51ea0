import { type Kind, kindOf } from '../words/kind'
import { tidy } from '../words/tidy'

const NUMBER = '(?:第?[一二三四五六七八九十\\d]+(?:部分|大题)?[、.．：:\\s]*)?[(（【[]?'
const KINDS =
  '(?:单选|多选|判断|是非|填空|简答|问答|论述|计算|名词解释|案例分析|案例|不定项|(?:单项|多项|不定项)?选择)'
const REST = '(?:[:：,，]?\\s*[共每本][^。？?]{1,20}|[:：])?'
/** 「判断题」 with a few words before it, or 「判断」 alone: 「下列选择正确的是」 is a stem. */
const HEADING = new RegExp(`^${NUMBER}(?:[\u4e00-\u9fff\\s]{0,8}${KINDS}题|${KINDS})${REST}$`)
const REMARK = /[(（][^)）]*[)）]/g

/** A heading is short, with its remark too. */
const LONGEST = 80
const LONGEST_PLAIN = 30

/** A heading over questions (大题标题), such as 「二、多选题（每题 2 分）」, with the kind it announces; null where it is none. */
export function headingOf(text: string): { readonly kind: Kind | null } | null {
  if (text.length > LONGEST) return null
  const plain = tidy(text)
    .replace(REMARK, '')
    .replace(/[)）\]】]$/, '')
    .trim()
  return HEADING.test(plain) && plain.length <= LONGEST_PLAIN ? { kind: kindOf(plain) } : null
}
