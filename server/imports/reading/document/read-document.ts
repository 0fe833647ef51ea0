import type { FileContent } from '#domain/imports'
import { Lines } from '../text/lines'
import { walkXml } from '../xml/walk'
import type { Zip } from '../zip/open-zip'
import { Unpacked, unpack } from '../zip/unpack'
import { ListCounter, numberingOf } from './numbering'
import { ParagraphGatherer } from './paragraphs'

/** Reads a document (docx): what stands on its pages, without headers, footers, notes and comments. */
export async function readDocument(zip: Zip): Promise<FileContent> {
  const lines = new Lines()
  const all = new Unpacked()
  const counter = new ListCounter(await numberingOf(zip, all))
  const gatherer = new ParagraphGatherer((line) => lines.take(line), counter)
  await walkXml(unpack(zip, 'word/document.xml', all), gatherer)
  return { kind: 'lines', lines: lines.taken }
}
