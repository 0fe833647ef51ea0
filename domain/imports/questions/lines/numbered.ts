import { tidy } from '../words/tidy'

/** A line that begins with a number (题号): how the number is written tells levels apart. */
export interface Numbered {
  readonly number: number
  /** `id` a number alone or before a tab, `plain` 1、, `bracket` （1）, `named` 第1题 or 案例一. */
  readonly style: 'id' | 'plain' | 'bracket' | 'case'
  readonly rest: string
}

const ID = /^(\d{1,8})$/
const PLAIN = /^(?:第\s*)?(\d{1,5})\s*(?:题\s*[.．、:：]?|[.．、:：)）](?!\d))\s*([\s\S]*)$/
const BRACKET = /^[(（]\s*(\d{1,3})\s*[)）]\s*([\s\S]+)$/
const CASE =
  /^(?:[【[]?\s*(?:案例|材料|案情)\s*[一二三四五六七八九十\d]*\s*[】\]]?\s*[:：、.．]|[【[](?:案例|材料|案情)[】\]])\s*([\s\S]*)$/

const PATTERNS: readonly (readonly [Numbered['style'], RegExp])[] = [
  ['id', ID],
  ['plain', PLAIN],
  ['bracket', BRACKET],
]

/** Reads the number a text begins with; null where it begins with none. */
export function numberedIn(text: string): Numbered | null {
  const plain = tidy(text)
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(plain)
    if (match) return { number: Number(match[1]), style, rest: match[2] ?? '' }
  }
  const found = CASE.exec(plain)
  return found ? { number: 0, style: 'case', rest: found[1] ?? '' } : null
}
