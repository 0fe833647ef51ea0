import { type AskedRule, when } from './finding'
import { NUMERAL } from './numeral'
import { plain } from './plain'
import { withPlainNumbers } from './quantity'

/** 以上都对 and its kin: nothing is learned from them, and shuffled options have no above. */
const SWEEPING: readonly RegExp[] = [
  /^(以上|上述|前述|前面|其他|其余)?(选项|各项|几项|[两三四]项|[两二三四]者|说法|做法)*(全部|都|均|皆|全|各项)是?(不)?(对|正确|是|错|错误|可|可以|行|符合)$/,
  /^(以上|上述|前述).{0,4}(都|均|皆|全)/,
  /^(以上|上述|前述|全部|所有)(选项|各项|情形|说法|做法|内容|答案)?$/,
  /^(以上|上述|其他|其余)?(选项|说法|做法)?(都没有|没有|无)(一项|一个)?(正确|对的|符合|错误)/,
  /^没有(正确|对|符合)的?(选项|答案|说法)?$/,
  /^一(项|个)(都|也)不?(对|正确|是|符合)/,
  /^前[两三四]项/,
]
const BY_LETTER =
  /选项\s*[A-E]|选\s*[A-E](?![A-Za-z\d])|(?<![A-Za-z])[A-E]\s*(项|和|与|或|、)|^[A-E]{2,5}$|[①-⑨]/
const BARE = new RegExp(`^(${NUMERAL})个?$`)

/** No two options say the same, however they are spaced, pointed or numbered. */
export const equalOptions: AskedRule = ({ options }) => {
  const seen = new Set<string>()
  return options.flatMap(({ text }) => {
    const heard = withPlainNumbers(plain(text))
    const again = seen.has(heard)
    seen.add(heard)
    return when(again, `two options are equal: ${text}`)
  })
}

/** Each option stands for itself. */
export const bannedOptions: AskedRule = ({ options }) =>
  options.flatMap(({ text }) =>
    when(
      SWEEPING.some((kin) => kin.test(plain(text))),
      `banned option: ${text}`,
    ),
  )

/** A number says what it counts (15个工作日, not 15个): else nobody can compare it with the article. */
export const bareNumbers: AskedRule = ({ options }) =>
  options.flatMap(({ text }) => when(BARE.test(plain(text)), `a number without its unit: ${text}`))

/** Options are shuffled per officer: no text may call one by its letter (A和B) or its number (①③). */
export const byLetter: AskedRule = ({ stem, reason, options }) =>
  [stem, reason, ...options.flatMap(({ text, note }) => [text, note ?? ''])].flatMap((text) =>
    when(BY_LETTER.test(text), `calls an option by its letter: ${text}`),
  )
