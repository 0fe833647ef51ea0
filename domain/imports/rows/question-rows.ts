import type { QuestionContent } from '../../bank'
import type { Difference } from '../import'
import type { FilePlace, RowRead } from '../row-read'
import { type ComparedRow, refusedRow } from './compared'
import { said } from './question-said'
import { kinship, stemOf, type Worded } from './same-question'

/** What a file says of a question: the words at least; what it leaves open stays as it is. */
export type SaidQuestion = Worded & Partial<QuestionContent>

/** A question of a file (读到的题) with its id, where it has one (our own export), and what should be added to it. */
export interface Asked {
  readonly id: string | null
  readonly said: SaidQuestion
  readonly hint: string | null
}

/** A question that is there: published, or still a draft. */
export interface KnownQuestion {
  readonly id: string
  /** Its version in the bank; 0 while it is a draft. */
  readonly version: number
  readonly content: QuestionContent
}

/** What taking a row over does: a draft for a new question, or for a change of a published one. */
export interface QuestionItem {
  /** The published question it changes; null for a new one. */
  readonly question: string | null
  readonly base: number
  readonly content: QuestionContent
}

const NO_CITATION = { law: '', version: '', article: '' }
const USUAL_DIFFICULTY = 2

const OPEN: Omit<QuestionContent, keyof Worded> = {
  ...{ domain: 'general', difficulty: USUAL_DIFFICULTY, situation: false, topic: '' },
  ...{ takeaway: '', reason: '', citation: NO_CITATION },
}

/** The file's words over what is there; notes on options whose words did not change stay. */
function merged({ options, ...words }: SaidQuestion, before: QuestionContent | undefined) {
  const notes = new Map(before?.options.map(({ text, note }) => [text, note]))
  const noted = options.map((option) => {
    const note = option.note ?? notes.get(option.text)
    return { ...option, ...(note !== undefined && !option.right && { note }) }
  })
  return { ...(before ?? OPEN), ...words, options: noted }
}

function differences(before: QuestionContent, after: QuestionContent): Difference[] {
  const [was, is] = [said(before), said(after)]
  return was.flatMap(({ what, says }, i) => {
    const after = is[i]?.says ?? ''
    return says === after ? [] : [{ what, before: says, after }]
  })
}

const placeText = ({ sheet, row }: FilePlace): string =>
  sheet === null ? `第 ${row} 行` : `「${sheet}」第 ${row} 行`

const byStem = <T>(all: readonly T[], worded: (of: T) => Worded): Map<string, T[]> => {
  const found = new Map<string, T[]>()
  for (const each of all) {
    const stem = stemOf(worded(each))
    const others = found.get(stem)
    if (others) others.push(each)
    else found.set(stem, [each])
  }
  return found
}

/** Compares the rows of one file with the bank, remembering those that came before. */
class Comparing {
  private readonly byId: ReadonlyMap<string, KnownQuestion>
  private readonly known: ReadonlyMap<string, readonly KnownQuestion[]>
  private readonly seen = new Map<string, { readonly at: FilePlace; readonly said: Worded }[]>()

  constructor(known: readonly KnownQuestion[]) {
    this.byId = new Map(known.flatMap((of) => (of.version > 0 ? [[of.id, of]] : [])))
    this.known = byStem(known, ({ content }) => content)
  }

  /** Why this one is refused beside one before it in the file; undefined when it is the first of its kind. */
  private twice(asked: Asked, at: FilePlace): string | undefined {
    const stem = stemOf(asked.said)
    const before = this.seen.get(stem) ?? []
    for (const other of before) {
      const kin = kinship(asked.said, other.said)
      if (kin === 'same') return `和${placeText(other.at)}是同一道题`
      if (kin === 'changed') return `和${placeText(other.at)}题干相同，选项或答案不同`
    }
    this.seen.set(stem, [...before, { at, said: asked.said }])
    return undefined
  }

  private counterpart({
    id,
    said,
  }: Asked): { readonly of: KnownQuestion; readonly kin: string } | undefined {
    const named = id === null ? undefined : this.byId.get(id)
    if (named) return { of: named, kin: 'named' }
    const alike = (this.known.get(stemOf(said)) ?? []).map((of) => ({
      of,
      kin: kinship(said, of.content),
    }))
    return (
      alike.find(({ kin }) => kin === 'same') ??
      alike.find(({ kin, of }) => kin === 'changed' && of.version > 0) ??
      alike.find(({ kin }) => kin === 'changed')
    )
  }

  row(at: FilePlace, asked: Asked): ComparedRow<QuestionItem> {
    const { stem, options } = asked.said
    const text = options.map((option) => `${option.right ? '√ ' : ''}${option.text}`).join('\n')
    const shown = { at, title: stem, text, why: null }
    const twice = this.twice(asked, at)
    if (twice !== undefined) return refusedRow(at, { title: stem, why: twice, text })
    const found = this.counterpart(asked)
    if (!found) {
      const item = { question: null, base: 0, content: merged(asked.said, undefined) }
      return { ...shown, comparison: 'new', hint: asked.hint, differs: [], item }
    }
    const { of, kin } = found
    const same = { ...shown, comparison: 'same' as const, hint: null, differs: [], item: null }
    if (kin === 'same') return same
    if (of.version === 0)
      return refusedRow(at, {
        title: stem,
        why: '草稿里有同一题干、答案不同的题，先处理那一道',
        text,
      })
    const content = merged(asked.said, of.content)
    const differs = differences(of.content, content)
    if (differs.length === 0) return same
    const item = { question: of.id, base: of.version, content }
    return { ...shown, comparison: 'changed', hint: asked.hint, differs, item }
  }
}

/**
 * The questions of a file (题目) compared with the bank and its drafts, in the order of the file: by id where the file
 * has one, else by stem and options. What comes twice in a file is refused with the place of the first.
 */
export function questionRows(
  rows: readonly RowRead<Asked>[],
  known: readonly KnownQuestion[],
): ComparedRow<QuestionItem>[] {
  const comparing = new Comparing(known)
  return rows.map((row) =>
    row.taken
      ? comparing.row(row.at, row.item)
      : refusedRow(row.at, { why: row.why, text: row.text }),
  )
}
