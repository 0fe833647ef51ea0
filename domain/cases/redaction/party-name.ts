import type { Party } from './finding'
import { plainOf } from './plain'
import { type Detector, detects } from './spans'

/** Shorter ones would be found in every other word. */
const LEAST_CHARACTERS = 2
/** Up to an indented new line between two characters. */
const GAP = '\\s{0,6}'

/** A name as it is compared: plain, nothing between its characters. @example nameOf('张　三') // '张三' */
export const nameOf = (written: string): string => plainOf(written).text.replace(/\s/g, '')

/** All names of a party that can be looked for, its full name first. */
export const namesOf = ({ name, alsoCalled }: Party): string[] =>
  [name, ...alsoCalled]
    .map(nameOf)
    .filter((each) => (each.match(/[\p{L}\p{N}]/gu) ?? []).length >= LEAST_CHARACTERS)

/** The dot in 阿·买买提 is typed as a full stop, or left out. */
const characterPattern = (character: string): string =>
  character === '·' ? '[·.]?' : character.replace(/[^\p{L}\p{N}]/u, '\\$&')

const patternOf = (name: string): RegExp =>
  new RegExp(`()${[...name].map(characterPattern).join(GAP)}`, 'g')

/** Detectors of what parties of a kind are called, longer names first: they win over shorter ones in them. */
export function partyDetectors(
  parties: readonly Party[],
): { readonly kind: Party['kind']; readonly detect: Detector }[] {
  return parties
    .flatMap((party) => namesOf(party).map((name) => ({ kind: party.kind, name })))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ kind, name }) => ({ kind, detect: detects(patternOf(name)) }))
}
