import { appeal } from './appeal'
import { appeals } from './appeals'
import { entrant } from './entrant'
import { event } from './event'
import { list } from './list'
import { meet } from './meet'
import { standings } from './standings'

/** What every officer may read of meets, and appeals. */
export const reading = { list, meet, event, standings, entrant, appeals, appeal }
