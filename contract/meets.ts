import { meetOrganising } from './meet-organising'
import { meetReading } from './meet-reading'
import { meetResults } from './meet-results'

/** Skills meets (业务大比武): reading, organising, results. */
export const meets = { ...meetReading, ...meetOrganising, ...meetResults }
