import { citableLaws } from '#server/library'
import type { UseCase } from '#server/platform'

/** The laws an editor may cite. One operation. */
export const laws: UseCase<'bank', 'laws'> = async ({ now }) => ({
  laws: await citableLaws(now),
})
