import { shuffle } from '#domain/lot'
import { CAST } from './cast'
import names from './names.json'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** Names in the order drawn: common surnames and given names, none twice, none of the cast. */
export function demoNames(seed: string): string[] {
  const taken = new Set(Object.values(CAST).map(({ name }) => name))
  const all = names.surnames.flatMap((surname) => names.given.map((given) => `${surname}${given}`))
  return shuffle(
    all.filter((name) => !taken.has(name)),
    `${seed}:names`,
  )
}

/** Last four figures of certificates in the order drawn; those below 1000 are the cast's. */
export const demoTails = (seed: string): string[] =>
  shuffle(numbers(9000), `${seed}:certificates`).map((tail) => `${tail + 1000}`)

/** So many of some places, drawn by lot for one purpose. */
export const drawn = (places: readonly number[], some: number, seed: string): ReadonlySet<number> =>
  new Set(shuffle(places, seed).slice(0, some))
