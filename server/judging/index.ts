import type { UseCases } from '#server/platform'
import { duties } from './duties'
import { duty } from './duty'
import { panel } from './panel'
import { sign } from './sign'
import { unlock } from './unlock'

/** Judging at skills meets (评分). */
export const judging: UseCases<'judging'> = { duties, duty, sign, panel, unlock }
