import { type ZipPart, zip } from './zip'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const sheetEntry = (name: string, place: number): string =>
  `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`
const relation = (place: number): string =>
  `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`

/** What a workbook is made of: the XML inside each sheet, and what lies beside them. */
export interface WorkbookParts {
  readonly sheets: Readonly<Record<string, string>>
  /** XML inside the styles. */
  readonly styles?: string
  /** XML of the shared texts. */
  readonly texts?: string
  readonly more?: readonly ZipPart[]
}

/** A workbook (xlsx) of XML written by hand, as other programs than ours would write it. */
export function workbookOf({ sheets, styles, texts, more }: WorkbookParts): Buffer {
  const names = Object.keys(sheets)
  return zip([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map(sheetEntry).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${names.map((_, place) => relation(place)).join('')}</Relationships>`,
    },
    ...names.map((name, place) => ({
      name: `xl/worksheets/sheet${place + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}">${sheets[name] ?? ''}</worksheet>`,
    })),
    { name: 'xl/styles.xml', content: `<styleSheet>${styles ?? ''}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', content: `<sst>${texts ?? ''}</sst>` },
    ...(more ?? []),
  ])
}

/** A cell that holds text. */
export const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

/** A document (docx) of the XML inside its body. */
export const documentOf = (body: string, more: readonly ZipPart[] = []): Buffer =>
  zip([
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ])

/** A paragraph that holds text. */
export const paragraphOf = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
