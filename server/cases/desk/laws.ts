import { citableLaws } from '#server/library'
import type { UseCase } from '#server/platform'

/** The laws an editor may cite. One operation. */
export const laws: UseCase<'cases', 'laws'> = async ({ now }) => ({ laws: await citableLaws(now) })
