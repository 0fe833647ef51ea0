import { findSensitive } from './find'
import type { SensitiveKind } from './finding'

/** What leads to one person wherever it stands; addresses and numbers of cases may be what a text is about. */
const PERSONAL: readonly SensitiveKind[] = ['identityNumber', 'phone', 'plate', 'bankCard']

/**
 * Phone and identity numbers, plates and bank cards in a text that many will read (个人信息), as they are written.
 * @example personalIn('联系 13912345678') // ['13912345678']
 */
export const personalIn = (text: string): string[] =>
  findSensitive(text, [])
    .filter(({ kind }) => PERSONAL.includes(kind))
    .map((found) => found.text)
