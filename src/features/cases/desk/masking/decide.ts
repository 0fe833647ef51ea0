import type { Masking } from '#domain/cases'
import type { Draft } from '../draft/draft'
import type { Masked } from './masked'

/** What is said of findings that are gone says nothing any more. */
const still = ({ maskings }: Draft, { found }: Masked): Masking[] => {
  const ids = new Set(found.map(({ id }) => id))
  return maskings.filter(({ finding }) => ids.has(finding))
}

/** Decides about one finding (处理), in place of what was decided before. */
export const decided = (draft: Draft, masked: Masked, masking: Masking): Masking[] => [
  ...still(draft, masked).filter(({ finding }) => finding !== masking.finding),
  masking,
]

/** Leaves a finding open again. */
export const undecided = (draft: Draft, masked: Masked, finding: string): Masking[] =>
  still(draft, masked).filter((masking) => masking.finding !== finding)

/** Masks everything that is open as suggested (全部按建议). */
export function allSuggested(draft: Draft, masked: Masked): Masking[] {
  const open = new Set(masked.found.flatMap(({ id, state }) => (state === 'open' ? [id] : [])))
  const others = still(draft, masked).filter(({ finding }) => !open.has(finding))
  return [...others, ...[...open].map((finding): Masking => ({ finding, how: 'mask', text: '' }))]
}
