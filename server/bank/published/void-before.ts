import type { BeijingDay } from '#domain/beijing-day'
import { command } from '#server/platform'
import { shelves } from '../store'

/**
 * From this version on a question is right: mistakes made with an earlier one until today are none (作废的作答). Nobody's
 * record is touched: each is read by this from now on. One operation.
 */
export const voidBefore = (question: string, version: number, day: BeijingDay): Promise<number> =>
  shelves.update({ _id: 'daily' }, { [`voided.${question}`]: command.set({ version, day }) })
