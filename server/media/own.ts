import type { OfficerCall } from '#server/platform'
import { isPresent, type Present } from './show'
import { mediaStore } from './store'

/** The asking officer's own media; to anybody else it is not there. One operation. */
export async function ownMedia({ officer }: OfficerCall, id: string): Promise<Present | undefined> {
  const media = await mediaStore.get(id)
  return isPresent(media) && media.officer === officer._id ? media : undefined
}
