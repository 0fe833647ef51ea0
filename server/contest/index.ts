import type { UseCases } from '#server/platform'
import { draft } from './draft'
import { home } from './home'
import { past } from './past'
import { season } from './season'
import { seasons } from './seasons'

/** Knowledge contests (知识竞赛): seasons and their rounds. */
export const contest: UseCases<'contest'> = { home, past, seasons, season, draft }
