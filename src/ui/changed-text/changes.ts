import { diffArrays } from 'diff'

/** A stretch of a text beside its earlier wording: 没有变, 划掉了, 新写的. */
export interface Piece {
  readonly how: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Beyond so many changes a comparison word by word takes long and tells nothing. */
const MOST = 1_500

/** Numbers and foreign words whole, Chinese by the character. */
const tokensOf = (text: string): string[] => text.match(/[0-9A-Za-z.]+|[\s\S]/g) ?? []

const A_CHARACTER_OR_TWO = /^[\u4e00-\u9fff]{1,2}$/

/** One or two characters that happen to stand in both wordings are no common ground. */
const isIsland = (pieces: readonly Piece[], place: number): boolean => {
  const [before, piece, after] = [pieces[place - 1], pieces[place], pieces[place + 1]]
  if (piece?.how !== 'same' || !A_CHARACTER_OR_TWO.test(piece.text)) return false
  return before !== undefined && after !== undefined
}

/** Between two stretches that did not change, what went stands before what came. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  let [gone, added] = ['', '']
  const close = () => {
    if (gone !== '') done.push({ how: 'gone', text: gone })
    if (added !== '') done.push({ how: 'new', text: added })
    ;[gone, added] = ['', '']
  }
  for (const [place, { how, text }] of pieces.entries()) {
    const island = isIsland(pieces, place)
    if (how === 'gone' || island) gone += text
    if (how === 'new' || island) added += text
    if (how !== 'same' || island) continue
    close()
    done.push({ how, text })
  }
  close()
  return done
}

/**
 * What became of an earlier wording (修改处), stretch by stretch.
 * @example changesOf('罚款30000元', '罚款20000元') // 罚款 · 30000 gone · 20000 new · 元
 */
export function changesOf(before: string, after: string): Piece[] {
  const found = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST })
  if (!found) {
    const whole: Piece[] = [
      { how: 'gone', text: before },
      { how: 'new', text: after },
    ]
    return whole.filter(({ text }) => text !== '')
  }
  const pieces = found.map(
    ({ added, removed, value }): Piece => ({
      how: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    }),
  )
  return gathered(pieces)
}
