import type { UseCase } from '#server/platform'
import { showDesk } from './show-desk'

/** All periods as the province runs them (办红旗). Two operations, and three for each period under way. */
export const periods: UseCase<'honours', 'periods'> = ({ now }) => showDesk(now)
