/** What one does not see: zero-width characters, marks of direction, soft hyphens, what is left of a pasted picture. */
const UNSEEN = /(?![\n\r\t])[\p{Default_Ignorable_Code_Point}\p{Cc}\ufffc]/u
const HYPHENS = /[\u2010-\u2015\u2212]/
const DOTS = /[•‧・∙･]/
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u3000]/

/** A text as the rules read it; `places[i]` is where its character i stands in what was written. */
export interface Plain {
  readonly text: string
  readonly places: readonly number[]
}

/** One character: full-width to plain, small letters to capitals, one kind of space, hyphen and middle dot. */
function plainCharacter(written: string): string {
  if (SPACES.test(written)) return ' '
  if (HYPHENS.test(written)) return '-'
  if (DOTS.test(written)) return '·'
  const character = /[！-～]/.test(written)
    ? String.fromCharCode(written.charCodeAt(0) - 0xfee0)
    : written
  return /[a-z]/.test(character) ? character.toUpperCase() : character
}

/**
 * A text with everything told apart by looks alone made one, character by character, and what is unseen left out.
 * @example plainOf('１３８\u200b　辽ａ').text // '138 辽A'
 */
export function plainOf(written: string): Plain {
  const places = Array.from({ length: written.length }, (_, place) => place).filter(
    (place) => !UNSEEN.test(written.charAt(place)),
  )
  return { text: places.map((place) => plainCharacter(written.charAt(place))).join(''), places }
}
