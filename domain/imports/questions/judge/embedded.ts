import { oneWidth } from '../words/tidy'
import type { WrittenQuestion } from '../written'
import { plainAnswer } from './answered'

const BLANK = /[(（]\s*([A-HＡ-Ｈ]{1,8}|[√×✓✗对错]|正确|错误)\s*[)）]/g
const same = (a: string, b: string): boolean => oneWidth(a).trim() === oneWidth(b).trim()

/**
 * A stem whose blank already holds the answer (题干里写了答案), 「应当（ B ）」: it is taken out, for nobody may see it, and
 * counts as the answer where none is written elsewhere.
 */
export function withoutEmbedded(written: WrittenQuestion): WrittenQuestion {
  const found = [...written.stem.matchAll(BLANK)]
  const [only] = found
  const inside = only?.[1]
  const answer = plainAnswer(written.answer)
  if (found.length !== 1 || !only || inside === undefined) return written
  if (answer !== '' && !same(answer, inside)) return written
  const stem = written.stem.replace(only[0], '（ ）')
  return { ...written, stem, answer: answer === '' ? inside : written.answer }
}
