import type { Kind } from '../words/kind'
import type { Label } from './label'
import type { Line } from './line'
import type { Numbered } from './numbered'

/** A question under way (一题的各行), as its lines come. */
export interface Block {
  readonly lines: Line[]
  readonly numbered: Numbered | null
  readonly kind: Kind | null
  /** The case (案情) that several questions share. */
  readonly material: string
  stem: string[]
  /** Numbered lines within the stem: a question of its own, or an enumeration, as what follows tells. */
  subs: { readonly numbered: Numbered; readonly line: Line }[]
  readonly options: string[]
  readonly labels: Map<Label, string>
  /** What the last line belonged to, for the line that goes on with it. */
  last: 'stem' | 'option' | Label
  flaw: string | null
}

/** Begins a question. */
export const newBlock = (
  numbered: Numbered | null,
  { kind, material }: { readonly kind: Kind | null; readonly material: string },
): Block => ({
  lines: [],
  numbered,
  kind,
  material,
  stem: numbered?.rest ? [numbered.rest] : [],
  subs: [],
  options: [],
  labels: new Map(),
  last: 'stem',
  flaw: null,
})

/** Whether answer or options have begun: then the next number begins the next question. */
export const hasTail = ({ options, labels }: Block): boolean =>
  options.length > 0 || labels.size > 0

/** Whether everything a question needs is there. */
export const isComplete = ({ options, labels }: Block): boolean =>
  labels.has('answer') && (options.length > 0 || /[对错√×正]/.test(labels.get('answer') ?? ''))

const ENDS = /[。！？!?；;：:）)]$/
const BEGINS = /^(?:[(（]?\d+[)）.．、]|[①-⑳])/

/** Puts a broken line together again; a sentence that ended, or an item of an enumeration, keeps its line. */
export const joined = (parts: readonly string[]): string =>
  parts.reduce((text, part) => {
    if (text === '') return part
    return `${text}${ENDS.test(text) || BEGINS.test(part) ? '\n' : ''}${part}`
  }, '')
