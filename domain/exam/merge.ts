import type { Answers, Attempt, Given, Slot } from './attempt'

type Slots = Attempt['slots']

/** An answer with who handed it in, and when it was acknowledged: enough to say which of two stands. */
export interface Claim extends Given {
  readonly at: number
  readonly slot: string
}
export type Claims = Readonly<Record<string, Claim>>

/** Two phones answered one question without knowing of each other: what stands, and what does not. */
export interface Conflict {
  readonly question: string
  readonly kept: readonly number[]
  readonly other: readonly number[]
  readonly rev: number
}

/** The slot no phone has: what was once kept of two stays kept, however often the phones save again. */
export const KEPT_SLOT = 'p0'
export const slotOf = (phone: number): string => `p${phone}`

/** Places as a set: in order, none twice. */
export const tidy = (chosen: readonly number[]): number[] =>
  [...new Set(chosen)].toSorted((a, b) => a - b)

export const sameChoice = (a: readonly number[], b: readonly number[]): boolean =>
  tidy(a).join() === tidy(b).join()

/** The later revision; of the same one what was acknowledged first; then by slot and choice, so that no two tie. */
const isBetter = (a: Claim, b: Claim): boolean =>
  (b.rev - a.rev || a.at - b.at || a.slot.localeCompare(b.slot)) < 0

/** Two sets of claims together: per question the better stands. In any order, however often: the same. */
export function join(a: Claims, b: Claims): Claims {
  const joined: Record<string, Claim> = { ...a }
  for (const [question, claim] of Object.entries(b)) {
    const known = joined[question]
    if (!known || isBetter(claim, known)) joined[question] = claim
  }
  return joined
}

export const claimsOf = (slot: string, { at, answers }: Slot): Claims =>
  Object.fromEntries(
    Object.entries(answers).map(([question, { chosen, rev }]) => [
      question,
      { chosen: tidy(chosen), rev, at, slot },
    ]),
  )

const standing = (slots: Slots): Claims =>
  Object.entries(slots).reduce<Claims>((all, [slot, said]) => join(all, claimsOf(slot, said)), {})

/** Everything acknowledged from every phone, merged (合并). */
export const merge = (slots: Slots): Answers =>
  Object.fromEntries(
    Object.entries(standing(slots)).map(([question, { chosen, rev }]) => [
      question,
      { chosen, rev },
    ]),
  )

/** Where what stands has a rival of the same revision and another choice. */
export function conflictsIn(slots: Slots): Conflict[] {
  return Object.entries(standing(slots)).flatMap(([question, { chosen: kept, rev }]) => {
    const rival = Object.values(slots)
      .map(({ answers }) => answers[question])
      .find((given) => given?.rev === rev && !sameChoice(given.chosen, kept))
    return rival ? [{ question, kept, other: tidy(rival.chosen), rev }] : []
  })
}
