import type { FileContent, SheetRead } from '#domain/imports'
import { Refused } from '../refused'
import type { Zip } from '../zip/open-zip'
import { Unpacked, unpack } from '../zip/unpack'
import { Budget } from './budget'
import type { CellContext } from './cell-text'
import { withMerges } from './merged'
import { patternsOf } from './patterns'
import { sharedTexts } from './shared-texts'
import { sheetList } from './sheet-list'
import { sheetRows } from './sheet-rows'

/** Reads a workbook (xlsx): all its sheets, hidden ones too, for what is imported must be seen in the preview. */
export async function readWorkbook(zip: Zip): Promise<FileContent> {
  const all = new Unpacked()
  const budget = new Budget()
  const list = await sheetList(zip, all)
  if (list.sheets.length === 0) throw new Refused('FILE_DAMAGED')
  const context: CellContext = {
    texts: await sharedTexts(zip, list.sharedTexts, all),
    patterns: await patternsOf(zip, all),
    from1904: list.from1904,
  }
  const sheets: SheetRead[] = []
  for (const { name, part } of list.sheets) {
    if (!zip.parts.has(part)) throw new Refused('FILE_DAMAGED')
    const { rows, merges } = await sheetRows(unpack(zip, part, all), context, budget)
    sheets.push({ name, rows: withMerges(rows, merges, budget) })
  }
  return { kind: 'sheets', sheets }
}
