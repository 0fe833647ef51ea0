import type { QuestionContent } from '../content'
import type { Looked, QuestionFlaw, QuestionRemark } from '../flaw'
import { keyFits } from '../key-fits'
import { citationKey } from '../law'
import type { Question } from '../question'
import { articleFault, seeAlso } from './citation'
import { NEAR } from './duplicates'
import type { LawShelf } from './finding'
import { lengths } from './lengths'
import { notes } from './notes'
import { bannedOptions, byLetter, equalOptions } from './options'
import { bigrams, likeness, plain } from './plain'
import { topic } from './topic'
import { voice } from './voice'

/** A published question that asks the same, or nearly (近似题). */
export interface Alike {
  readonly id: string
  readonly stem: string
  readonly same: boolean
}

/** The published question whose stem is most like this one; undefined where none is near. */
export function alikeOf(
  stem: string,
  others: readonly { readonly id: string; readonly stem: string }[],
): Alike | undefined {
  const [heard, pairs] = [plain(stem), bigrams(stem)]
  const ranked = others
    .map((other) => ({
      ...other,
      same: plain(other.stem) === heard,
      like: likeness(pairs, bigrams(other.stem)),
    }))
    .filter(({ same, like }) => same || like >= NEAR)
    .toSorted((a, b) => Number(b.same) - Number(a.same) || b.like - a.like)
  const [first] = ranked
  return first && { id: first.id, stem: first.stem, same: first.same }
}

const isBlank = (text: string): boolean => text.trim() === ''

function citationFlaw({ citation }: QuestionContent, laws: LawShelf): boolean {
  const law = laws.get(citationKey(citation))
  return law === undefined || articleFault(citation.article, law) !== null
}

const hasNoPoint = ({ citation }: QuestionContent, laws: LawShelf): boolean =>
  laws.has(citationKey(citation)) &&
  !Object.hasOwn(laws.get(citationKey(citation))?.points ?? {}, citation.article)

/**
 * What there is to say of one question by itself (单题检查): what keeps it from being handed in, and what its reviewer
 * should look at. The rules are those of the whole bank's check.
 */
export function looked(content: QuestionContent, laws: LawShelf, alike: Alike | undefined): Looked {
  const question: Question = { id: '', ...content }
  const says = (rule: (of: Question, laws: LawShelf) => readonly string[]) =>
    rule(question, laws).length > 0
  const flaws: readonly (readonly [QuestionFlaw, boolean])[] = [
    ['stem', isBlank(content.stem)],
    ['key', !keyFits(content)],
    ['citation', citationFlaw(content, laws)],
    ['seeAlso', says(seeAlso)],
    ['equalOptions', says(equalOptions)],
    ['bannedOption', says(bannedOptions)],
    ['byLetter', says(byLetter)],
    ['sameStem', alike?.same ?? false],
  ]
  const remarks: readonly (readonly [QuestionRemark, boolean])[] = [
    ['reason', isBlank(content.reason)],
    ['takeaway', isBlank(content.takeaway)],
    ['notes', says(notes)],
    ['noPoint', hasNoPoint(content, laws)],
    ['tooLong', says(lengths)],
    ['topic', says(topic)],
    ['voice', says(voice)],
    ['nearStem', alike !== undefined && !alike.same],
  ]
  return {
    flaws: flaws.flatMap(([flaw, is]) => (is ? [flaw] : [])),
    remarks: remarks.flatMap(([remark, is]) => (is ? [remark] : [])),
  }
}
