import { type Board, isOpen } from '#domain/boards'
import { heads } from './store'

type Terms = Pick<Board, 'state' | 'freezeAt'>

/** Terms don't change while a sitting runs; that a board was revealed may be known a minute later. */
const FRESH_MS = 60_000
const kept = new Map<string, { readonly terms: Terms | undefined; readonly at: number }>()

async function termsOf(board: string, now: number): Promise<Terms | undefined> {
  const known = kept.get(board)
  if (known && Math.abs(now - known.at) < FRESH_MS) return known.terms
  const fields = { state: true, freezeAt: true }
  const [terms] = await heads.find({ _id: board }, { limit: 1, fields })
  kept.set(board, { terms, at: now })
  return terms
}

/** Whether a score of now may be told to others than organisers (封榜). One operation a minute, usually none. */
export async function isOpenlyShown(board: string, now: Date): Promise<boolean> {
  const terms = await termsOf(board, now.getTime())
  return terms !== undefined && isOpen(terms, now.getTime())
}
