import { lawNames } from '#server/bank'
import type { UseCase } from '#server/platform'

/** The laws there are questions on, for whoever chooses by law. One operation. */
export const laws: UseCase<'study', 'laws'> = async () => ({ laws: await lawNames() })
