import type { Duel } from '#domain/duel'
import { collection } from '#server/platform'

export const duels = collection<Duel>('duels')
