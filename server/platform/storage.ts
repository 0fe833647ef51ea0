import { sdk } from './sdk'

const HOUR_SECONDS = 3600

/** A file that was put into the cloud's storage (云存储). */
export interface KeptFile {
  readonly file: string
  /** An address that works for an hour, for whoever holds it. */
  readonly url: string
}

/** Puts a file into the cloud's storage, in the place of an earlier one of the same path. */
export async function keepFile(path: string, content: Buffer): Promise<KeptFile> {
  const { fileID } = await sdk.uploadFile({ cloudPath: path, fileContent: content })
  const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: HOUR_SECONDS }] })
  const url = fileList[0]?.tempFileURL
  if (!url) throw new Error(`no address for ${path}: ${fileList[0]?.errMsg ?? ''}`)
  return { file: fileID, url }
}
