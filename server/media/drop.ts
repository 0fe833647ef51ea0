import { clear } from './clear'
import { mediaStore } from './store'
import { withPosters } from './with-posters'

/** A read brings no more. */
const MOST = 1000

/** An area takes media with its poster frames away, files and all. Three operations. */
export async function dropMedia(ids: readonly string[], now: Date): Promise<void> {
  await mediaStore.update(withPosters(ids), { state: 'dropped' })
  await clear(await mediaStore.find(withPosters(ids), { limit: MOST }), now)
}
