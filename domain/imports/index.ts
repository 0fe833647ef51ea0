export type { FileContent, Row, SheetRead } from './content'
export { FILE_REFUSALS, type FileRefusal } from './file-refusal'
export {
  type Counts,
  type Difference,
  IMPORT_KINDS,
  IMPORT_MODES,
  IMPORT_STATES,
  type ImportKind,
  type ImportMode,
  type ImportState,
  NO_COUNTS,
  toApply,
} from './import'
export { COMPARISONS, type Comparison, type FilePlace, type RowRead } from './row-read'
export { EXAMPLE, INSTRUCTIONS } from './template'
export { FORMATS, type Format, UPLOAD, uploadPath } from './upload'
