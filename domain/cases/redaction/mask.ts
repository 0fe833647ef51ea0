import type { Finding, Party, SensitiveKind } from './finding'
import { partyMasks } from './party-mask'
import { nameOf } from './party-name'
import { plainOf } from './plain'
import { countyIn } from './region'

const HIDDEN = '***'
const ofParty = (text: string, parties: readonly Party[]): string =>
  partyMasks(parties).get(nameOf(text)) ?? HIDDEN

const MASKS: Readonly<Record<SensitiveKind, (text: string, parties: readonly Party[]) => string>> =
  {
    person: ofParty,
    company: ofParty,
    identityNumber: () => '某',
    creditCode: () => HIDDEN,
    caseNumber: () => '某号',
    permitNumber: () => HIDDEN,
    plate: (text) => `${plainOf(text).text.replace(/\s/g, '').slice(0, 2)}·${HIDDEN}`,
    phone: () => HIDDEN,
    bankCard: () => HIDDEN,
    address: (text) => `${countyIn(plainOf(text).text)}某处`,
  }

/**
 * What is suggested to stand in a finding's place (docs/decisions/0017-redaction.md).
 * @example suggestMask(plate, []) // '辽A·***'
 */
export const suggestMask = ({ kind, text }: Finding, parties: readonly Party[]): string =>
  MASKS[kind](text, parties)
