/** Letters that options go by (选项字母). */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
export type Letter = (typeof LETTERS)[number]

/** The letter that a character stands for, in whatever width; null where it is none. */
export const letterOf = (character: string): Letter | null =>
  LETTERS.find((letter) => letter === character.normalize('NFKC').toUpperCase()) ?? null

/** Its place from 0; A is 0. */
export const placeOf = (letter: Letter): number => LETTERS.indexOf(letter)

export const letterAt = (place: number): Letter | null => LETTERS[place] ?? null
