import { asynchronous } from './calls'

/** A file somebody sent in a chat of this phone. */
export type ChatFile = { readonly name: string; readonly content: Buffer }

/** Puts a file into the cloud's storage; its id. */
export type UploadFile = (path: string, content: Buffer) => Promise<string>

/** Files of the phone: what the person chooses next, and what lies in the mini-program's own folder. */
export type Files = {
  /** The file to be chosen; undefined when they change their mind. */
  chosen?: ChatFile | undefined
  readonly kept: Map<string, Buffer>
}

const bufferOf = (content: Buffer): ArrayBuffer => new Uint8Array(content).buffer

/** `wx.chooseMessageFile` and the file system. */
export function files(phone: Files): Record<string, unknown> {
  const choose = asynchronous('chooseMessageFile', () => {
    const { chosen } = phone
    if (!chosen) throw { errMsg: 'chooseMessageFile:fail cancel' }
    const path = `wxfile://tmp/${chosen.name}`
    phone.kept.set(path, chosen.content)
    return { tempFiles: [{ name: chosen.name, path, size: chosen.content.length, type: 'file' }] }
  })
  const system = {
    readFileSync(path: string, encoding: string | undefined, from: number, length: number) {
      const content = phone.kept.get(path)
      if (!content || encoding !== undefined) throw new Error('readFileSync:fail no such file')
      return bufferOf(content.subarray(from, from + length))
    },
    writeFileSync: (path: string, content: ArrayBuffer) =>
      void phone.kept.set(path, Buffer.from(new Uint8Array(content))),
    unlinkSync: (path: string) => void phone.kept.delete(path),
  }
  return { chooseMessageFile: choose, getFileSystemManager: () => system }
}

/** `wx.cloud.uploadFile`, where the test says where files go. */
export const uploadOf = (phone: Files, upload: UploadFile | undefined) =>
  asynchronous('cloud.uploadFile', async ({ cloudPath, filePath }) => {
    const content = phone.kept.get(String(filePath))
    if (!upload || !content) throw { errCode: -1, errMsg: 'cloud.uploadFile:fail' }
    return { fileID: await upload(String(cloudPath), content) }
  })
