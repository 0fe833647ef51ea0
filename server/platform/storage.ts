import { sdk } from './sdk'

const HOUR_SECONDS = 3600
/** The cloud takes so many files in one request. */
const FILES_AT_ONCE = 50
const NONEXISTENT = -503003

/** A file that was put into the cloud's storage (云存储). */
export interface KeptFile {
  readonly file: string
  /** An address that works for an hour, for whoever holds it. */
  readonly url: string
}

function portions<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / FILES_AT_ONCE)
  return Array.from({ length: count }, (_, portion) =>
    all.slice(portion * FILES_AT_ONCE, (portion + 1) * FILES_AT_ONCE),
  )
}

/** Whether a file id is one of this environment's: what phones tell us may name any. */
export const isOurs = (file: string): boolean =>
  file.startsWith(`cloud://${String(sdk.getWXContext().ENV)}.`)

/** Puts a file into the cloud's storage, in the place of an earlier one of the same path; its id. */
export async function putFile(path: string, content: Buffer): Promise<string> {
  const { fileID } = await sdk.uploadFile({ cloudPath: path, fileContent: content })
  return fileID
}

/** Addresses that work for an hour, by file id; one request for each fifty. A file that is not there has none. */
export async function addressesFor(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const portion of portions(files)) {
    const asked = portion.map((fileID) => ({ fileID, maxAge: HOUR_SECONDS }))
    const { fileList } = await sdk.getTempFileURL({ fileList: asked })
    for (const { fileID, tempFileURL } of fileList) if (tempFileURL) found.set(fileID, tempFileURL)
  }
  return found
}

/** Puts a file into the cloud's storage and gives its address. */
export async function keepFile(path: string, content: Buffer): Promise<KeptFile> {
  const file = await putFile(path, content)
  const url = (await addressesFor([file])).get(file)
  if (!url) throw new Error(`no address for ${path}`)
  return { file, url }
}

/** Reads a body until it ends or is longer than `most`. */
async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer> {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  for (let length = 0; length <= most; ) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(parts)
    parts.push(value)
    length += value.length
  }
  await reader.cancel()
  return Buffer.concat(parts)
}

/**
 * What lies at an address; longer than `most` where there is more, without reading all of it: nobody can make us
 * swallow a larger file than we asked for. Undefined where nothing lies.
 */
export async function fetchFile(url: string, most: number): Promise<Buffer | undefined> {
  const response = await fetch(url, { headers: { range: `bytes=0-${most}` } })
  if (response.status === 404) return undefined
  // An empty file has no range.
  if (response.status === 416) return Buffer.alloc(0)
  if (!response.ok || !response.body) throw new Error(`a stored file answers ${response.status}`)
  return readUpTo(response.body, most)
}

/** Deletes files, one request for each fifty; what is not there any more is as good as deleted. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  for (const portion of portions(files)) {
    const { fileList } = await sdk.deleteFile({ fileList: portion })
    const failed = fileList.find(({ status }) => status !== 0 && status !== NONEXISTENT)
    if (failed)
      throw new Error(`${failed.fileID} was not deleted: ${failed.errMsg ?? failed.status}`)
  }
}
