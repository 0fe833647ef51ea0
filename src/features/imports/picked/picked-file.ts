/** A file somebody picked on this phone (选中的文件): its bytes are read where they lie. */
export interface PickedFile {
  readonly name: string
  readonly bytes: number
  read(from: number, length: number): Uint8Array
}
