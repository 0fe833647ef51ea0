import type { FileContent } from '../../imports'
import type { LawRead } from './law-text'
import { readLaw } from './read-law'

/** Reads an official text out of a file that was opened: Word and text give lines; tables hold no articles. */
export function readLawFile(content: FileContent, fileName: string): LawRead {
  if (content.kind === 'lines') return readLaw(content.lines.join('\n'), fileName)
  return { taken: false, why: '法规请用 Word、txt 或者 md 文件，表格里读不出条文' }
}
