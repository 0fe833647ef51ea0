import type { Walker } from '../xml/walk'

/** Spreadsheets write what XML cannot hold as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
const escaped = /_x([0-9A-Fa-f]{4})_/g
export const unescaped = (text: string): string =>
  text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/**
 * Gathers a text out of its runs (富文本); how a word is read aloud (拼音, `rPh`) is no part of it.
 * @param item the element that holds one text: `si` or `is`
 */
export function textGatherer(item: string, take: (text: string) => void): Required<Walker> {
  let text = ''
  let inText = false
  let inReading = false
  return {
    open(name) {
      if (name === item) text = ''
      if (name === 'rPh') inReading = true
      if (name === 't') inText = !inReading
    },
    text(more) {
      if (inText) text += more
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
      if (name === item) take(unescaped(text))
    },
  }
}
