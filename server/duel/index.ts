import type { UseCases } from '#server/platform'
import { answer } from './answer'
import { cancel } from './cancel'
import { join } from './join'
import { look } from './look'
import { open } from './open'
import { start } from './start'

export { detachDuels } from './detach-duels'
export { removeOldDuels } from './remove-old'

/** Head to head (双人对战). */
export const duel: UseCases<'duel'> = { open, join, start, look, answer, cancel }
