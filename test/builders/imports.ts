import { UPLOAD, uploadPath } from '#domain/imports'
import type { House } from './cloud'
import { putIntoStorage } from './media'
import type { InputOf, ReplyOf } from './paths'

export type ShownImport = ReplyOf<'imports.show'>

let made = 0
/** A key of a phone that was not used before. */
export const freshKey = (): string => {
  made += 1
  return `import-key-${String(made).padStart(6, '0')}`
}

/** Puts a file where a phone puts it, slice by slice; the files' ids. */
export async function upload(url: string, key: string, content: Buffer): Promise<string[]> {
  const files: string[] = []
  for (let at = 0; at === 0 || at < content.length; at += UPLOAD.sliceBytes) {
    const slice = content.subarray(at, at + UPLOAD.sliceBytes)
    files.push(await putIntoStorage(url, uploadPath(key, files.length), slice))
  }
  return files
}

type Content = string | Buffer
const bytesOf = (content: Content): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : content

/** One officer's phone that imports. */
export interface Importer {
  bank(
    kind: InputOf<'imports.readBank'>['kind'],
    name: string,
    content: Content,
  ): Promise<ShownImport>
  roster(name: string, content: Content, unit?: string): Promise<ShownImport>
  /** Begins, and asks until it is done, as an open page does. */
  take(of: ShownImport, mode?: 'all' | 'good'): Promise<ShownImport>
}

export function importer({ ask, cloud }: Pick<House, 'ask' | 'cloud'>, openid: string): Importer {
  const sent = async (name: string, content: Content) => {
    const key = freshKey()
    return { name, key, files: await upload(cloud.url, key, bytesOf(content)) }
  }
  return {
    bank: async (kind, name, content) =>
      ask(openid, 'imports.readBank', { ...(await sent(name, content)), kind }),
    roster: async (name, content, unit) =>
      ask(openid, 'imports.readRoster', { ...(await sent(name, content)), ...(unit && { unit }) }),
    async take({ id }, mode = 'all') {
      let shown = await ask(openid, 'imports.apply', { import: id, mode })
      while (shown.state === 'applying')
        shown = await ask(openid, 'imports.proceed', { import: id })
      return shown
    },
  }
}

/** A roster as csv: a header and its people. */
export const rosterCsv = (people: readonly (readonly string[])[]): string =>
  [['姓名', '执法证号', '单位', '职务', '备注'], ...people]
    .map((cells) => cells.join(','))
    .join('\n')

/** Questions as csv, each with its options and the letter of the right one. */
export const questionsCsv = (lines: readonly (readonly string[])[]): string =>
  [['题型', '题干', '选项A', '选项B', '选项C', '选项D', '答案', '解析', '依据'], ...lines]
    .map((cells) => cells.join(','))
    .join('\n')
