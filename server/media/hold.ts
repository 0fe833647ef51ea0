import { STATES } from '#domain/media'
import { command } from '#server/platform'
import { mediaStore } from './store'
import { withPosters } from './with-posters'

/**
 * An area takes media with its poster frames into use: nothing sweeps it away any more, and its officer can't discard
 * it. From then on `dropMedia` alone takes it away. One operation.
 */
export const holdMedia = (ids: readonly string[]): Promise<number> =>
  mediaStore.update(withPosters(ids, { state: command.in(STATES) }), { held: true })
