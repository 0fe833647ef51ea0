import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

/** What may be chosen in a column (下拉选项), by its place from 0; other values too where it is not strict. */
export interface List {
  readonly column: number
  readonly values: readonly string[]
  readonly strict: boolean
  /** What is said beside the cell. */
  readonly hint?: string
}

/** Rows that a list is laid over; a sheet has more only after somebody copied some. */
const ROWS = 5_001
const LETTERS = 26

/** A column as spreadsheets call it: 0 is A, 27 is AB. */
const nameOf = (column: number): string =>
  (column < LETTERS ? '' : nameOf(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(65 + (column % LETTERS))

const plain = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function validation({ column, values, strict, hint }: List): string {
  const at = nameOf(column)
  const shown = hint === undefined ? '' : ` showInputMessage="1" prompt="${plain(hint)}"`
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="${strict ? 1 : 0}"${shown} sqref="${at}2:${at}${ROWS}">` +
    `<formula1>"${plain(values.join(','))}"</formula1></dataValidation>`
  )
}

/** Lays lists over columns, by the name of their sheet. */
export const listsFeature = (
  lists: ReadonlyMap<string, readonly List[]>,
): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        insert: ({ sheet }) => {
          const all = lists.get(sheet ?? '') ?? []
          if (all.length === 0) return undefined
          return `<dataValidations count="${all.length}">${all.map(validation).join('')}</dataValidations>`
        },
      },
    },
  },
})
