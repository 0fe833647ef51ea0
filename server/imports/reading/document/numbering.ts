import { numeral } from '#domain/bank'
import { walkXml } from '../xml/walk'
import type { Zip } from '../zip/open-zip'
import { type Unpacked, unpack } from '../zip/unpack'

/** A level of a list (编号级别): how its numbers are written, such as `%1.` in upper letters, and where they begin. */
interface Level {
  format: string
  text: string
  start: number
}

/** The automatic numbers (自动编号) of a document, which stand in no paragraph's text though people see them. */
export interface Numbering {
  /** By list and level: `3:0`. */
  readonly levels: ReadonlyMap<string, Level>
  /** Which list's counters a numbered paragraph goes on with. */
  readonly lists: ReadonlyMap<string, string>
}

const LETTERS = 26
const lettered = (number: number): string =>
  String.fromCharCode(65 + ((number - 1) % LETTERS)).repeat(Math.ceil(number / LETTERS))

/** A number as a list writes it; signs before a list are no numbers. */
function written(number: number, format: string): string {
  if (format === 'upperLetter') return lettered(number)
  if (format === 'lowerLetter') return lettered(number).toLowerCase()
  if (/^(chinese|japanese|ideograph|taiwanese)/.test(format)) return numeral(number)
  return String(number)
}

/** Reads how a document numbers its lists. */
export async function numberingOf(zip: Zip, all: Unpacked): Promise<Numbering> {
  const levels = new Map<string, Level>()
  const lists = new Map<string, string>()
  let [list, number] = ['', '']
  let level: Level = { format: 'decimal', text: '', start: 1 }
  await walkXml(unpack(zip, 'word/numbering.xml', all), {
    open(name, { abstractNumId = '', numId = '', ilvl = '', val = '' }) {
      if (name === 'abstractNum') list = abstractNumId
      if (name === 'num') number = numId
      if (name === 'abstractNumId') lists.set(number, val)
      if (name === 'lvl') {
        level = { format: 'decimal', text: '', start: 1 }
        levels.set(`${list}:${ilvl}`, level)
      }
      if (name === 'numFmt') level.format = val
      if (name === 'lvlText') level.text = val
      if (name === 'start') level.start = Number(val)
    },
  })
  return { levels, lists }
}

/** Counts through a document's lists, paragraph by paragraph. */
export class ListCounter {
  private readonly counts = new Map<string, number>()

  constructor(private readonly numbering: Numbering) {}

  /** What stands before the next paragraph of a list, such as 「A.」 or 「第三条」; nothing before signs. */
  next(numId: string, ilvl: string): string {
    const list = this.numbering.lists.get(numId) ?? ''
    const level = this.numbering.levels.get(`${list}:${ilvl}`)
    if (!level || level.format === 'bullet' || level.format === 'none') return ''
    const key = `${list}:${ilvl}`
    this.counts.set(key, (this.counts.get(key) ?? level.start - 1) + 1)
    for (let below = Number(ilvl) + 1; below < 9; below += 1) this.counts.delete(`${list}:${below}`)
    const label = level.text.replace(/%(\d)/g, (_, place: string) =>
      this.at(list, Number(place) - 1),
    )
    // 「1、」 ends by itself; 「第三条」 stands apart from its text.
    return /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label
  }

  private at(list: string, ilvl: number): string {
    const level = this.numbering.levels.get(`${list}:${ilvl}`)
    const count = this.counts.get(`${list}:${ilvl}`) ?? level?.start ?? 1
    return written(count, level?.format ?? 'decimal')
  }
}
