import { Unfit } from '../fit'
import { lettersIn, type Reader, viewOf } from '../reader'
import type { Span } from '../span'

/** A box (MP4 里的盒): `from` is where its head begins, `content` where what it holds does. */
export interface Box extends Span {
  readonly kind: string
  readonly content: number
}

const HEAD = 8
const LARGE_HEAD = 16
const TWO_TO_32 = 2 ** 32
/** No phone writes nearly as many beside each other; a file that does is made to cost time. */
const MOST = 1_000

/** A size of 0 means "up to the end", 1 means that the size follows in 64 bits. */
function sizeAt(view: DataView, at: number, room: number): readonly [size: number, head: number] {
  const size = view.getUint32(at)
  if (size === 0) return [room, HEAD]
  if (size > 1) return [size, HEAD]
  return [view.getUint32(at + HEAD) * TWO_TO_32 + view.getUint32(at + HEAD + 4), LARGE_HEAD]
}

/** The box whose head lies at `at` of the view, placed from `from` on; `room` bytes are left there. */
function boxAt(view: DataView, at: number, from: number, room: number): Box {
  const [size, head] = sizeAt(view, at, room)
  if (size < head) throw new Unfit('DAMAGED')
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  return { kind: lettersIn(bytes, at + 4), from, content: from + head, to: from + size }
}

function add(boxes: Box[], box: Box): void {
  if (boxes.length === MOST) throw new Unfit('DAMAGED')
  boxes.push(box)
}

/** The boxes of a file, one after the other; the last may reach beyond the file's end. Reads heads only. */
export function boxesOf(reader: Reader): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + HEAD <= reader.bytes; at = boxes.at(-1)?.to ?? reader.bytes) {
    const box = boxAt(viewOf(reader.read(at, LARGE_HEAD)), 0, at, reader.bytes - at)
    if (box.kind === 'moof') throw new Unfit('FRAGMENTED')
    add(boxes, box)
  }
  return boxes
}

/** The boxes in a stretch of bytes, each wholly inside. */
export function boxesIn(view: DataView, { from, to }: Span): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + HEAD <= to; at = boxes.at(-1)?.to ?? to) {
    const box = boxAt(view, at, at, to - at)
    if (box.to > to) throw new Unfit('DAMAGED')
    add(boxes, box)
  }
  return boxes
}

/** What a box holds, as a stretch. */
export const contentOf = ({ content, to }: Box): Span => ({ from: content, to })

/** The box that a path of kinds leads to; damage where there is none. */
export function boxBelow(view: DataView, box: Box, ...path: readonly string[]): Box {
  const found = path.reduce<Box | undefined>(
    (above, kind) =>
      above && boxesIn(view, contentOf(above)).find((inside) => inside.kind === kind),
    box,
  )
  if (!found) throw new Unfit('DAMAGED')
  return found
}
