import type { Walker } from '../xml/walk'
import type { ListCounter } from './numbering'

/** Breaks a run may hold, as text. */
const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** A table row under way: its cells, each with the paragraphs it holds so far. */
interface TableRow {
  readonly cells: string[][]
}

/**
 * Gathers paragraphs and table rows in reading order (阅读顺序). A paragraph is a line, or several where it was broken by
 * hand; a table row is one line, its cells joined by tabs, the paragraphs of a cell by line breaks within it. Deleted
 * text of tracked changes is gone, inserted text is there. A table within a cell is read as that cell's text.
 */
export class ParagraphGatherer implements Walker {
  private readonly paragraphs: string[] = []
  private readonly rows: TableRow[] = []
  private inText = false
  private fallback = 0
  private properties = 0
  /** The list that the paragraph under way belongs to, and its level. */
  private list: { numId: string; ilvl: string } | null = null

  constructor(
    private readonly take: (line: string) => void,
    private readonly lists: ListCounter,
  ) {}

  open(name: string, { val = '' }: Readonly<Record<string, string>>): void {
    // What older programs show instead of a text box says the same again.
    if (name === 'Fallback') this.fallback += 1
    if (/^(pPr|rPr|tblPr|sectPr)$/.test(name)) this.properties += 1
    if (this.properties > 0) this.property(name, val)
    if (this.fallback > 0 || this.properties > 0) return
    if (name === 'p') this.paragraphs.push('')
    if (name === 'tr') this.rows.push({ cells: [] })
    if (name === 'tc') this.rows.at(-1)?.cells.push([])
    if (name === 't') this.inText = true
    this.add(MARKS[name] ?? '')
  }

  text(text: string): void {
    if (this.inText) this.add(text)
  }

  close(name: string): void {
    if (name === 'Fallback') this.fallback -= 1
    if (/^(pPr|rPr|tblPr|sectPr)$/.test(name)) this.properties -= 1
    if (name === 'pPr' && this.fallback === 0) this.number()
    if (this.fallback > 0 || this.properties > 0) return
    if (name === 't') this.inText = false
    if (name === 'p') this.say(this.paragraphs.pop() ?? '')
    if (name === 'tr') this.sayRow(this.rows.pop())
  }

  /** What a tracked change replaced says it again, further down: the first counts. */
  private property(name: string, val: string): void {
    if (name === 'pPr') this.list = null
    if (name === 'numPr') this.list ??= { numId: '', ilvl: '' }
    if (name === 'ilvl' && this.list?.ilvl === '') this.list.ilvl = val
    if (name === 'numId' && this.list?.numId === '') this.list.numId = val
  }

  /** Numbers that the program writes itself are part of what people read. */
  private number(): void {
    if (this.list && this.list.numId !== '')
      this.add(this.lists.next(this.list.numId, this.list.ilvl || '0'))
    this.list = null
  }

  private add(text: string): void {
    const last = this.paragraphs.length - 1
    if (last >= 0) this.paragraphs[last] += text
  }

  private say(paragraph: string): void {
    const cell = this.rows.at(-1)?.cells.at(-1)
    if (cell) cell.push(paragraph.replaceAll('\t', ' '))
    else for (const line of paragraph.split('\n')) this.take(line)
  }

  private sayRow(row: TableRow | undefined): void {
    const cells = (row?.cells ?? []).map((paragraphs) => paragraphs.join('\n').trim())
    const outer = this.rows.at(-1)?.cells.at(-1)
    if (outer) outer.push(cells.join(' '))
    else this.take(cells.join('\t'))
  }
}
