import { posix } from 'node:path'
import { walkXml } from '../xml/walk'
import type { Zip } from '../zip/open-zip'
import { type Unpacked, unpack } from '../zip/unpack'

/** A sheet as the workbook lists it: its name and the part that holds it. */
export interface ListedSheet {
  readonly name: string
  readonly part: string
}

/** What a workbook says about itself (工作簿). */
export interface SheetList {
  readonly sheets: readonly ListedSheet[]
  readonly sharedTexts: string
  readonly from1904: boolean
}

const ROOT = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
const partAt = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join('xl', target)

async function relationsOf(zip: Zip, all: Unpacked) {
  const relations = new Map<string, { readonly part: string; readonly kind: string }>()
  await walkXml(unpack(zip, RELATIONS, all), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship')
        relations.set(Id, { part: partAt(Target), kind: posix.basename(Type) })
    },
  })
  return relations
}

/** Reads in which order the sheets stand and where; sheets of charts are none. */
export async function sheetList(zip: Zip, all: Unpacked): Promise<SheetList> {
  const relations = await relationsOf(zip, all)
  const sheets: ListedSheet[] = []
  let from1904 = false
  await walkXml(unpack(zip, ROOT, all), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904)
      const at = name === 'sheet' ? relations.get(attributes.id ?? '') : undefined
      if (at?.kind === 'worksheet') sheets.push({ name: attributes.name ?? '', part: at.part })
    },
  })
  const shared = [...relations.values()].find(({ kind }) => kind === 'sharedStrings')
  return { sheets, from1904, sharedTexts: shared?.part ?? 'xl/sharedStrings.xml' }
}
