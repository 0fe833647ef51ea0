export { UploadField, type UploadFieldProps } from './components/upload-field'
export { UploadRoad } from './components/upload-road'
export type { Stage } from './stage'
export { type UploadAsked, useUpload } from './use-upload'
