import { command, removeFiles } from '#server/platform'
import type { Present } from './show'
import { type Media, mediaStore } from './store'

/** Deletes the slices of media whose whole is kept, and notes it. One operation where any are left. */
export async function removeSlices(of: readonly Media[]): Promise<void> {
  if (of.length === 0) return
  await removeFiles(of.flatMap(({ there }) => Object.values(there)))
  await mediaStore.update({ _id: command.in(of.map(({ _id }) => _id)) }, { slicesLeft: false })
}

/** Media without the slices that a crash may have left behind. */
export async function withoutSlices(media: Present): Promise<Present> {
  if (media.slicesLeft) await removeSlices([media])
  return media
}
