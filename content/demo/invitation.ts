import { shuffle } from '#domain/lot'

/** No 0 and O, no 1, I and L: a code is read out over the telephone. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 8

/** The invitation code (单位邀请码) of a unit in the demonstration; real ones are drawn by the server, not from a seed. */
export const demoInvitation = (unit: string, seed: string): string =>
  shuffle([...CODE_LETTERS], `${seed}:invitation:${unit}`)
    .slice(0, LENGTH)
    .join('')
