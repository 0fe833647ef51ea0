export { UploadField, type UploadFieldProps } from './components/upload-field'
export type { Stage } from './stage'
export { type UploadAsked, useUpload } from './use-upload'
