import type { Looked, QuestionContent } from '#domain/bank'
import { type Alike, alikeOf, type LawShelf, looked } from '#domain/bank/check'
import { lawVersionsOf } from '#server/library'
import { command } from '#server/platform'
import { questions } from '../store'

/** More questions than any one law has. */
const MOST = 1000

/** The published question of the same law that asks the same or nearly (近似题), itself apart. One operation. */
export async function alikeTo(
  { stem, citation }: QuestionContent,
  question: string,
): Promise<Alike | undefined> {
  const where = { 'citation.law': citation.law, _id: command.neq(question) }
  const found = await questions.find(where, { limit: MOST, fields: { stem: true } })
  return alikeOf(
    stem,
    found.map(({ _id, stem: other }) => ({ id: _id, stem: other })),
  )
}

/** What there is to say of each of these (检查), but whether the bank has it already. One operation. */
export async function lookAt(contents: readonly QuestionContent[]): Promise<Looked[]> {
  const laws: LawShelf = await lawVersionsOf(contents.map(({ citation }) => citation))
  return contents.map((content) => looked(content, laws, undefined))
}

/** What there is to say of one, its likes in the bank included. Two operations. */
export async function lookCloselyAt(content: QuestionContent, question: string) {
  const [laws, alike] = await Promise.all([
    lawVersionsOf([content.citation]),
    alikeTo(content, question),
  ])
  return { looked: looked(content, laws, alike), alike: alike ?? null }
}
