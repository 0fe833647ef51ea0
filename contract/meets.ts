import { meetOrganising } from './meet-organising'
import { meetReading } from './meet-reading'

/** Skills meets (业务大比武): reading and organising. */
export const meets = { ...meetReading, ...meetOrganising }
