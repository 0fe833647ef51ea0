import { extname } from 'node:path'
import { type Doc, isDoc } from '../engine/values'
import { invalid, Refusal } from '../refusal'
import type { Files } from '../storage/files'
import { checkPath, fileIdOf, pathOf } from '../storage/names'
import type { Tickets } from '../storage/tickets'
import type { Action } from './admin'

/** What the storage actions need. */
export interface StorageOptions {
  files: Files
  tickets: Tickets
  /** The cloud's own address. */
  url(): string
  now(): number
  /** Endings that may be stored, such as `.png`; all when undefined. */
  types: readonly string[] | undefined
}

/** An upload may begin this long after it was asked for; a read address holds this long unless told. */
const UPLOAD_MS = 15 * 60_000
const READ_SECONDS = 7200
const MOST_FILES = 50

/** The `storage.*` actions of the wire protocol. */
export function storageActions(options: StorageOptions): Map<string, Action> {
  const upload: Action = (request) => {
    const path = checkPath(request.path)
    checkType(path, options.types)
    const until = options.now() + UPLOAD_MS
    const authorization = `${until}.${options.tickets.sign(`put ${path}`, until)}`
    const url = `${options.url()}/storage/upload?path=${encodeURIComponent(path)}`
    const fileId = fileIdOf(path)
    // It travels in a header, which takes ASCII only.
    const cosFileId = encodeURIComponent(fileId)
    return { data: { url, token: 'local', authorization, fileId, cosFileId } }
  }

  const urls: Action = (request) => {
    const list = readList(request.file_list, 'file_list')
    return {
      data: { download_list: list.map((entry) => readable(options, isDoc(entry) ? entry : {})) },
    }
  }

  const remove: Action = async (request) => {
    const ids = readList(request.fileid_list, 'fileid_list')
    const list = await Promise.all(ids.map((id) => removed(options.files, id)))
    return { data: { delete_list: list } }
  }

  return new Map<string, Action>([
    ['storage.getUploadMetadata', upload],
    ['storage.batchGetDownloadUrl', urls],
    ['storage.batchDeleteFile', remove],
    ['storage.batchCopyFile', notHere('copying: download the file and upload it again')],
    ['storage.getFileAuthority', notHere('access rules of files: functions may read all of them')],
  ])
}

const notHere = (what: string): Action => {
  return () => {
    throw new Refusal('NOT_HERE', `the local cloud has no ${what}`)
  }
}

function checkType(path: string, types: readonly string[] | undefined): void {
  if (types !== undefined && !types.includes(extname(path).toLowerCase()))
    throw invalid('files of this type may not be stored')
}

function readList(list: unknown, name: string): unknown[] {
  if (!Array.isArray(list) || list.length === 0) throw invalid(`${name} must be a non-empty list`)
  if (list.length > MOST_FILES) throw invalid(`${name} may hold at most ${MOST_FILES} files`)
  return list
}

function readable(options: StorageOptions, entry: Doc): Doc {
  const path = pathOf(entry.fileid)
  const file = path === undefined ? undefined : options.files.find(path)
  if (file === undefined)
    return { code: 'STORAGE_FILE_NONEXIST', fileID: entry.fileid, tempFileURL: '' }
  const maxAge =
    typeof entry.max_age === 'number' && entry.max_age > 0 ? entry.max_age : READ_SECONDS
  const until = options.now() + maxAge * 1000
  const signature = options.tickets.sign(`get ${file.blob}`, until)
  // Plain ASCII: the SDK encodes the address once more, a browser does not.
  const address = `${options.url()}/storage/${file.blob}${safeEnding(file.path)}?until=${until}&sign=${signature}`
  return {
    code: 'SUCCESS',
    fileID: entry.fileid,
    tempFileURL: address,
    download_url: address,
    maxAge,
  }
}

const safeEnding = (path: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0] ?? ''

async function removed(files: Files, id: unknown): Promise<Doc> {
  const path = pathOf(id)
  const done = path !== undefined && (await files.remove(path))
  return { code: done ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID: id }
}
