import type { Group } from '#domain/honours'
import type { Choice } from '#ui'
import { groupWords } from './copy/words'

export type { Group }

/** The groups (组别), the smallest units first. */
export const GROUPS: readonly Group[] = ['station', 'county', 'city']

/** The groups to choose from. */
export const groupChoices: readonly Choice<Group>[] = GROUPS.map((key) => ({
  key,
  label: groupWords[key],
}))

/** A group out of a page's address; stations when it is none. */
export const groupOf = (word: string | undefined): Group =>
  GROUPS.find((group) => group === word) ?? 'station'
