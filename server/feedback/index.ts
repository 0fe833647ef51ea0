import type { UseCases } from '#server/platform'
import { answer } from './answer'
import { list } from './list'
import { mine } from './mine'
import { send } from './send'

/** Complaints and suggestions (投诉建议). */
export const feedback: UseCases<'feedback'> = { send, mine, list, answer }
