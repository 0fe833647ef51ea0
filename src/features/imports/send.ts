import { cloud, storeFile } from '#cloud'
import type { ImportKind } from '#domain/imports'
import { UPLOAD, uploadPath } from '#domain/imports'
import type { PickedFile } from './picked/picked-file'
import type { Import } from './queries'

/** A file on its way (上传): what it is for, the key that makes it one import, and which slices are there. */
export interface Parcel {
  readonly kind: ImportKind
  readonly unit: string | undefined
  readonly file: PickedFile
  readonly key: string
  readonly files: readonly string[]
}

const slicesOf = ({ bytes }: PickedFile): number =>
  Math.max(1, Math.ceil(bytes / UPLOAD.sliceBytes))

/** How much of it is there, bytes. */
export const sentOf = ({ file, files }: Parcel): number =>
  Math.min(file.bytes, files.length * UPLOAD.sliceBytes)

/** Sends what is missing, slice by slice; `tell` hears of each, so that a try after a fault goes on from there. */
export async function sendSlices(begun: Parcel, tell: (parcel: Parcel) => void): Promise<Parcel> {
  const { file, key } = begun
  let parcel = begun
  for (let slice = begun.files.length; slice < slicesOf(file); slice += 1) {
    const content = file.read(slice * UPLOAD.sliceBytes, UPLOAD.sliceBytes)
    const stored = await storeFile(uploadPath(key, slice), content)
    parcel = { ...parcel, files: [...parcel.files, stored] }
    tell(parcel)
  }
  return parcel
}

/** Has the cloud read it; asked again with the same key it is the same import. */
export function askToRead({ kind, unit, file, key, files }: Parcel): Promise<Import> {
  const uploaded = { files: [...files], name: file.name, key }
  if (kind === 'roster')
    return cloud.imports.readRoster(unit === undefined ? uploaded : { ...uploaded, unit })
  return cloud.imports.readBank({ ...uploaded, kind })
}
