import type { Kind } from '../words/kind'
import { type Block, hasTail, isComplete, joined, newBlock } from './block'
import type { Label } from './label'
import type { Line } from './line'
import type { Numbered } from './numbered'
import type { Segment } from './segment'

const ANSWERED_TWICE = '写了两个答案'

/**
 * Gathers lines into questions (按行归题). A number begins the next question once the one before has options or an answer;
 * within a stem it is an enumeration, or the one question that follows a case. Where questions have no numbers, a text
 * behind a complete one begins the next.
 */
export class Gatherer {
  readonly blocks: Block[] = []
  /** Lines that belong to no question: titles before the first, strays behind a blank line. */
  readonly strays: Line[] = []
  private block: Block | null = null
  private kind: Kind | null = null
  private material = ''
  /** How the question is numbered to which a case belongs, until another of the kind comes. */
  private openedBy: Numbered['style'] | null = null
  private afterBlank = false

  constructor(private readonly areNumbered: boolean) {}

  take(segment: Segment): void {
    if (segment.is === 'blank') {
      this.afterBlank = true
      return
    }
    if (segment.is === 'heading') this.heading(segment.kind)
    else if (segment.is === 'number') this.number(segment.numbered, segment)
    else if (segment.is === 'option') this.option(segment)
    else if (segment.is === 'label') this.label(segment.label, segment.rest, segment)
    else this.text(segment)
    this.afterBlank = false
  }

  private heading(kind: Kind | null): void {
    this.block = null
    this.material = ''
    this.kind = kind
  }

  private begin(numbered: Numbered | null, line: Line): Block {
    const block = newBlock(numbered, { kind: this.kind, material: this.material })
    block.lines.push(line)
    this.blocks.push(block)
    this.block = block
    return block
  }

  private on(line: Line): Block {
    const block = this.block ?? this.begin(null, line)
    if (block.lines.at(-1) !== line) block.lines.push(line)
    return block
  }

  private number(numbered: Numbered, { line }: Segment): void {
    const { block } = this
    const asksNext =
      block === null ||
      hasTail(block) ||
      numbered.style === 'id' ||
      numbered.style === 'case' ||
      isNext(block, numbered)
    if (asksNext) {
      if (endsMaterial(numbered, this.openedBy)) this.material = ''
      if (this.material === '') this.openedBy = numbered.style
      this.begin(numbered, line)
      return
    }
    this.on(line).subs.push({ numbered, line })
  }

  /** Options or an answer begin: one numbered line before them was the question, and what stood before it its case. */
  private tail(line: Line): Block {
    const block = this.on(line)
    if (hasTail(block) || block.subs.length === 0) return block
    const [only, ...more] = block.subs
    if (!only || more.length > 0 || block.stem.length === 0) {
      block.stem.push(...block.subs.map(({ numbered }) => `${numbered.number}. ${numbered.rest}`))
      block.subs = []
      return block
    }
    return this.asked(block, only.numbered, only.line)
  }

  /** Takes the case apart from its first question. */
  private asked(block: Block, numbered: Numbered, line: Line): Block {
    this.material = joined(block.stem)
    this.openedBy = block.numbered?.style ?? null
    this.blocks.pop()
    const asked = this.begin(numbered, line)
    for (const each of block.lines.slice(block.lines.indexOf(line) + 1)) asked.lines.push(each)
    return asked
  }

  private option({ line, text }: Segment): void {
    const block = this.tail(line)
    block.options.push(text)
    block.last = 'option'
  }

  private label(label: Label, rest: string, { line }: Segment): void {
    const block = this.tail(line)
    const known = block.labels.get(label)
    if (known !== undefined && known !== rest && label === 'answer') block.flaw = ANSWERED_TWICE
    block.labels.set(label, rest)
    block.last = label
  }

  private text({ line, text }: Segment): void {
    const { block } = this
    if (block && this.isStray(block)) {
      this.strays.push(line)
      return
    }
    if (block && !this.areNumbered && hasTail(block) && (this.afterBlank || isComplete(block)))
      this.begin(null, line).stem.push(text)
    else if (block === null && this.areNumbered) this.strays.push(line)
    else this.goOn(this.on(line), text)
  }

  /** Where questions are numbered, a text behind a question and a blank line belongs to none. */
  private readonly isStray = (block: Block): boolean =>
    this.areNumbered && hasTail(block) && this.afterBlank

  private goOn(block: Block, text: string): void {
    const sub = block.subs.pop()
    if (sub) {
      const numbered = { ...sub.numbered, rest: joined([sub.numbered.rest, text]) }
      block.subs.push({ ...sub, numbered })
    } else if (block.last === 'stem') block.stem.push(text)
    else if (block.last === 'option') block.options.push(text)
    else block.labels.set(block.last, joined([block.labels.get(block.last) ?? '', text]))
  }
}

/** A question that has no answer yet and one with the next number: two questions without answers, no enumeration. */
const isNext = ({ numbered, subs }: Block, next: Numbered): boolean =>
  numbered !== null &&
  subs.length === 0 &&
  numbered.style === next.style &&
  next.number === numbered.number + 1

/** A case holds for the questions below it, until a number of its own kind comes. */
const endsMaterial = (numbered: Numbered, openedBy: Numbered['style'] | null): boolean =>
  numbered.style === openedBy || numbered.style === 'id' || numbered.style === 'case'
