/** One row (行) of a sheet as people count it, from 1; a cell's text with nothing cut off. */
export interface Row {
  readonly row: number
  readonly cells: readonly string[]
}

/** One sheet (表) of a workbook, or a csv file. */
export interface SheetRead {
  readonly name: string
  readonly rows: readonly Row[]
}

/** What a file holds, before anybody asks what it means: sheets, lines of text, or records of json. */
export type FileContent =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetRead[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'records'; readonly records: readonly unknown[] }
