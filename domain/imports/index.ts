export type { FileContent, Row, SheetRead } from './content'
export { FILE_REFUSALS, type FileRefusal } from './file-refusal'
export { COMPARISONS, type Comparison, type FilePlace, type RowRead } from './row-read'
