import { releaseRows } from '#server/ledger'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { showHead } from '../read/show'
import { heads } from '../store'
import { boardInPlace } from './board-in-place'
import { stillCounting, type UnderWay } from './counting'

/**
 * Ends the freeze (揭晓): what was kept back counts from the next folds on. Should it be cut short, the fold lets
 * go what is left. Four operations.
 */
export const revealWith =
  (underWay: UnderWay): UseCase<'boards', 'reveal'> =>
  async (call, { board }) => {
    const head = await boardInPlace(call, board)
    if (isRefusal(head)) return head
    if (head.state !== 'frozen') return refuse('NOT_FROZEN')
    const counting = await stillCounting(underWay, board)
    if (counting) return counting
    const change = { state: 'revealed', revealedAt: call.now.getTime() }
    const revealed = await heads.updateOne({ _id: board, state: 'frozen' }, change)
    if (!revealed) return refuse('NOT_FROZEN')
    await releaseRows([board])
    return { head: showHead(revealed, call.now) }
  }
