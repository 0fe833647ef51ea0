import type { FileContent } from '#domain/imports'
import { readDocument } from './document/read-document'
import { Refused } from './refused'
import { readWorkbook } from './workbook/read-workbook'
import { openZip } from './zip/open-zip'

const ROOTS = { xlsx: 'xl/workbook.xml', docx: 'word/document.xml' } as const

/** Reads an office file (xlsx, docx) out of its zip; one that is not what its name says is refused. */
export async function readOffice(format: 'xlsx' | 'docx', bytes: Buffer): Promise<FileContent> {
  const zip = await openZip(bytes)
  const parts = [...zip.parts.keys()]
  if (parts.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)))
    throw new Refused('FILE_HAS_MACROS')
  if (!zip.parts.has(ROOTS[format])) throw new Refused('FILE_DAMAGED')
  return format === 'xlsx' ? readWorkbook(zip) : readDocument(zip)
}

/** A file protected by a password is an old container (复合文档) that names the part it hides. */
export const isEncrypted = (bytes: Buffer): boolean =>
  bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
