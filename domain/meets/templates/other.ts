import type { Rubric } from '../../rubric'
import { criterion } from './criteria'

/** 其他: one criterion to begin with. */
export const other: Rubric = {
  noteBelowPercent: 60,
  criteria: [criterion('whole', '总体表现', 10_000, '', [], 100)],
}
