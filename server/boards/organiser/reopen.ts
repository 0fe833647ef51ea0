import { command, isRefusal, refuse, type UseCase } from '#server/platform'
import { showHead } from '../read/show'
import { heads } from '../store'
import { boardInPlace } from './board-in-place'

/**
 * Opens a revealed board again: it is frozen as it stands, as a new version, until it is revealed again. The reason
 * is kept with the board; the same key does it once. Two operations.
 */
export const reopen: UseCase<'boards', 'reopen'> = async (call, { board, key, reason }) => {
  const head = await boardInPlace(call, board)
  if (isRefusal(head)) return head
  if (head.reopenings.some((one) => one.key === key)) return { head: showHead(head, call.now) }
  const reopening = { key, reason, by: call.officer._id, at: call.now.getTime() }
  const reopened = await heads.updateOne(
    { _id: board, state: 'revealed', version: head.version },
    {
      state: 'frozen',
      version: command.inc(1),
      revealedAt: null,
      reopenings: command.push({ each: [reopening] }),
    },
  )
  return reopened ? { head: showHead(reopened, call.now) } : refuse('NOT_REVEALED')
}
