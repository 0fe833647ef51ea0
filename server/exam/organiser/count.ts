import { countBlueprint } from '#domain/exam'
import { shelf } from '#server/bank'
import type { UseCase } from '#server/platform'

/** What the bank has for a blueprint (命题蓝图). At most one operation. */
export const count: UseCase<'exam', 'count'> = async ({ now }, { blueprint }) =>
  countBlueprint(blueprint, await shelf(now))
