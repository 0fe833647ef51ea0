import { askedLaws } from '#server/bank'
import type { UseCase } from '#server/platform'

/** The laws there are questions on, for whoever chooses by law. One or two operations. */
export const laws: UseCase<'study', 'laws'> = async ({ now }) => ({ laws: await askedLaws(now) })
