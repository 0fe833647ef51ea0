import { normaliseNumber } from '../../org'

/** What a cell for a number holds: a number, nothing, or something that is none, with the reason. */
export type NumberCell = { readonly number: string | null } | { readonly wrong: string }

const NOTHING = /^(|[-—/\\无]|无证|暂无|没有|未办|未办理|待办|待发|办理中|正在办理|申领中)$/
const ROUNDED = /^\d+(\.\d+)?E\+?\d+$/i
const IDENTITY = /^\d{17}[\dX]$/
const NUMBER = /^\p{Script=Han}{0,6}[A-Z\d]{2,24}$/u

/**
 * A 执法证号 or 工号 out of a cell. Spreadsheets store digits as numbers (`21010217.0`) and round long ones.
 * @param what how the number is called, for the reason
 */
export function numberIn(cell: string, what: string, fewest: number): NumberCell {
  const typed = cell
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(\d+)\.0+$/, '$1')
  if (NOTHING.test(typed)) return { number: null }
  if (ROUNDED.test(typed)) {
    return { wrong: `${what}被表格改成了科学计数（${typed}），请把这一列设成文本再填` }
  }
  const number = normaliseNumber(typed.replace(/^第|号$/g, ''))
  if (IDENTITY.test(number)) return { wrong: `${what}一列填的像是身份证号，请填${what}` }
  const fits = NUMBER.test(number) && number.replace(/\P{ASCII}/gu, '').length >= fewest
  return fits ? { number } : { wrong: `${what}的格式不对：${typed.slice(0, 30)}` }
}
