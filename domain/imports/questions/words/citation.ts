import type { WrittenCitation } from '../imported'
import { articleIn } from './article'
import { tidy } from './tidy'

/** What columns and labels say of a question's citation (依据); empty where they say nothing. */
export interface CitationTexts {
  readonly citation: string
  readonly law: string
  readonly lawVersion: string
  readonly article: string
  /** `highway@2017`, as our own sheets write it. */
  readonly lawKey: string
}

const NAMED = /《([^》]+(?:〉[^》]*)?)》/
const KEY = /^([a-z0-9-]+)@([a-z0-9-]+)$/

/** A citation is a line; what is longer is not looked through. */
const LONGEST = 400

/** A law's name out of 《…》, or what stands before 第…条 without it. */
function lawNameIn(text: string): string | null {
  const named = NAMED.exec(text.slice(0, LONGEST))?.[1]
  if (named) return named.trim()
  const before =
    /^(?:依据|根据|按照|依照|见)?[:：\s]*([^，。；;:：]{2,40}?)\s*第[^条]{1,12}条/.exec(text)?.[1]
  return before ? before.trim() : null
}

const bare = (name: string): string => name.replace(/^《|》$/g, '').trim()

function versionOf(key: string): WrittenCitation['version'] {
  const match = KEY.exec(tidy(key))
  return match ? { law: match[1] ?? '', version: match[2] ?? '' } : null
}

/** The citation that these texts come to; null where all are empty. */
export function citationOf(texts: CitationTexts): WrittenCitation | null {
  const [citation, law, label, article] = [
    ...[texts.citation, texts.law, texts.lawVersion, texts.article].map(tidy),
  ]
  const written = [citation, law, label, article].filter(Boolean).join(' ')
  const version = versionOf(texts.lawKey)
  if (written === '' && version === null) return null
  return {
    written,
    lawName: law ? bare(law) : lawNameIn(citation ?? ''),
    versionLabel: label || null,
    article: articleIn(article || law || '') ?? articleIn(citation ?? ''),
    version,
  }
}

const IN_TEXT =
  /《[^《》]+》\s*第[零〇一二两三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十\d]+)?/g

/** A citation that a reason (解析) names, where it names exactly one. */
export function citationInReason(reason: string): WrittenCitation | null {
  const found = [...new Set(reason.match(IN_TEXT) ?? [])]
  const [only] = found
  if (found.length !== 1 || only === undefined) return null
  return citationOf({ citation: only, law: '', lawVersion: '', article: '', lawKey: '' })
}
