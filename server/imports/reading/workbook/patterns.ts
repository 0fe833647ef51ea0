import { getFormatFromId, isValidFormat } from 'numfmt'
import { walkXml } from '../xml/walk'
import type { Zip } from '../zip/open-zip'
import { type Unpacked, unpack } from '../zip/unpack'

/** Ids a workbook gives to number formats of its own. */
const OWN_FORMATS_FROM = 164
const GENERAL = 'General'

const patternOf = (id: number, own: ReadonlyMap<number, string>): string => {
  const pattern = own.get(id) ?? (id < OWN_FORMATS_FROM ? getFormatFromId(id, 'zh-CN') : GENERAL)
  return isValidFormat(pattern) ? pattern : GENERAL
}

/** The number format (数字格式) of each cell style, in their order. */
export async function patternsOf(zip: Zip, all: Unpacked): Promise<readonly string[]> {
  const own = new Map<number, string>()
  const styles: number[] = []
  let inCells = false
  await walkXml(unpack(zip, 'xl/styles.xml', all), {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode ?? GENERAL)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(Number(numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles.map((id) => patternOf(id, own))
}
