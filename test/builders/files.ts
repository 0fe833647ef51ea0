import { join } from 'node:path'

/** Which collections and indexes there are. */
export const COLLECTIONS = join('server', 'collections.json')
