import { command, removeFiles } from '#server/platform'
import { filesOf } from './folder'
import { type Media, mediaStore } from './store'

/**
 * Clears dropped media away: its files, then its document, so that a crash between leaves something to find them by.
 * What is being put together at the moment stays for the next night; how many went. One operation.
 */
export async function clear(dropped: readonly Media[], now: Date): Promise<number> {
  const idle = dropped.filter(({ leasedUntil }) => leasedUntil <= now.getTime())
  if (idle.length === 0) return 0
  await removeFiles(idle.flatMap(filesOf))
  return mediaStore.remove({
    _id: command.in(idle.map(({ _id }) => _id)),
    state: 'dropped',
    leasedUntil: command.lte(now.getTime()),
  })
}
