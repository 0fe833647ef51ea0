import { type AskedRule, when } from './finding'
import { plain } from './plain'
import { withPlainNumbers } from './quantity'

/** 以上都对 and its kin: nothing is learned from them, and shuffled options have no above. */
const SWEEPING =
  /^(以上|上述|前述|前面|其他)?(选项|各项|几项|[两三四]项|说法|做法)*(全部|都|均|皆|全|各项)是?(不)?(对|正确|是|错|错误|可以|符合)$|^(以上|上述).{0,4}(都|均|皆|全部)/
const BY_LETTER = /选项\s*[A-E]|(?<![A-Za-z])[A-E]\s*(项|和|与|、)/

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
  options.flatMap(({ text }) => when(SWEEPING.test(plain(text)), `banned option: ${text}`))

/** Options are shuffled per officer: no text may call one by its letter. */
export const byLetter: AskedRule = ({ stem, reason, options }) =>
  [stem, reason, ...options.flatMap(({ text, note }) => [text, note ?? ''])].flatMap((text) =>
    when(BY_LETTER.test(text), `calls an option by its letter: ${text}`),
  )
