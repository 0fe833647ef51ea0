import type { Line } from './clean-lines'
import { DAY } from './day'
import { compact } from './heading'

/** How names of laws end. */
const NAME =
  /(法|条例|规定|办法|规则|细则|规范|规程|准则|标准|基准|制度|意见|通知|方案|决定|公告|章程)([（(].{1,20}[）)])?$/
const NO_NAME = new RegExp(`${DAY}|[。；]|令$|^第.*号$`)
const MOST = 80
/** A title longer than this is no title; spaces count. */
const MOST_TYPED = 160
/** 国办发〔2018〕118号 in front of a name, or alone on a line. */
const DOCUMENT_NUMBER = /^(\S{1,14}?[〔[［(（](?:19|20)\d{2}[〕\]］)）]\s*\d+\s*号)\s*/
/** (2021年修正), （全文）: what a collector put behind the name. */
const ADDED = /[（(](?:\d{4}[^（()）]*|全文|最新[^（()）]*|[^（()）]*修[正订][^（()）]*)[）)]$/

const looksLikeName = ({ text }: Line): boolean =>
  text.length <= MOST && NAME.test(compact(text)) && !NO_NAME.test(text)

/** The place of the title among the lines at the top; -1 where there is none. */
function titleAt(lines: readonly Line[]): number {
  const marked = lines.findIndex(({ level }) => level === 1)
  if (marked !== -1) return marked
  const names = lines.flatMap((line, at) => (looksLikeName(line) ? [at] : []))
  // A letter (通知) that carries a law stands in front of the law's own title.
  return names.find((at) => !/(通知|公告)$/.test(lines[at]?.text ?? '')) ?? names[0] ?? -1
}

/** The number of a document (发文字号) that a text begins with, or null. */
export const documentNumber = (text: string): string | null =>
  DOCUMENT_NUMBER.exec(text)?.[1]?.replace(/\s/g, '') ?? null

/** The name as a citation uses it: no spaces, no document number, no 《》, nothing a collector added. */
export const lawName = (title: string): string =>
  compact(title.slice(0, MOST_TYPED).replace(DOCUMENT_NUMBER, ''))
    .replace(/^《(.*)》$/, '$1')
    .replace(ADDED, '')

/** The name that a file's name holds, without its ending and date. */
export const nameOfFile = (fileName: string): string =>
  lawName((fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.\w{1,5}$/, ''))

/** The title of a text among the lines at its top, and the other lines. */
export function titled(
  lines: readonly Line[],
  fileName: string,
): { readonly title: string; readonly others: readonly Line[] } {
  const at = titleAt(lines)
  if (at === -1) return { title: nameOfFile(fileName), others: lines }
  const state = compact(lines[at - 1]?.text ?? '') === '中华人民共和国' ? at - 1 : at
  const title = lines.slice(state, at + 1).map(({ text }) => text)
  return { title: title.join(''), others: [...lines.slice(0, state), ...lines.slice(at + 1)] }
}
