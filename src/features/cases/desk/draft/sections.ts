/** The sections of a case (栏目), in the order of the page. */
export const SECTIONS = [
  'head',
  'facts',
  'evidence',
  'dispute',
  'questions',
  'decision',
  'lesson',
  'basis',
  'procedure',
  'media',
] as const
export type Section = (typeof SECTIONS)[number]

const isSection = (word: string): word is Section => SECTIONS.some((section) => section === word)

/**
 * The section a field belongs to, by the name comments and findings know it by.
 * @example sectionOf('evidence.2') // 'evidence'; sectionOf('lead') // 'head'
 */
export function sectionOf(field: string): Section {
  const [word = ''] = field.split('.')
  if (isSection(word)) return word
  return word === 'captions' || word === 'pictures' ? 'media' : 'head'
}

/** The section after this one; undefined after the last. */
export const sectionAfter = (section: Section): Section | undefined =>
  SECTIONS[SECTIONS.indexOf(section) + 1]

/** A section as an address names it; the first where it names none. */
export const sectionNamed = (word: string | undefined): Section =>
  word !== undefined && isSection(word) ? word : 'head'
