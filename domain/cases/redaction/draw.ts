/** Drawing by lot, for examples of what is found and what is left alone. */

/** Draws a share from 0 up to, never quite, 1. */
export type Lot = () => number

export const below = (lot: Lot, most: number): number => Math.floor(lot() * most)
export const between = (lot: Lot, least: number, most: number): number =>
  least + below(lot, most - least + 1)
export const oneOf = <T>(lot: Lot, list: readonly [T, ...T[]]): T =>
  list[below(lot, list.length)] ?? list[0]
export const drawn = (lot: Lot, characters: string, length: number): string =>
  Array.from({ length }, () => characters.charAt(below(lot, characters.length))).join('')
export const digits = (lot: Lot, length: number): string => drawn(lot, '0123456789', length)
export const two = (number: number): string => String(number).padStart(2, '0')
