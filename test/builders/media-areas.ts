import { environmentOf } from '../../local-cloud/functions/environment'
import type { House } from './cloud'

/** What `server/media` offers to other areas, asked in this process against a house's cloud. */
export async function mediaAreas(house: House) {
  // The official SDK reads where its cloud is when it is first loaded.
  Object.assign(process.env, environmentOf(house.cloud.url, {}))
  return import('#server/media')
}
