import { walkXml } from '../xml/walk'
import type { Zip } from '../zip/open-zip'
import { type Unpacked, unpack } from '../zip/unpack'
import { textGatherer } from './rich-text'

/** The texts that cells point to by number (共享字符串). */
export async function sharedTexts(zip: Zip, path: string, all: Unpacked) {
  const texts: string[] = []
  await walkXml(
    unpack(zip, path, all),
    textGatherer('si', (text) => texts.push(text)),
  )
  return texts
}
