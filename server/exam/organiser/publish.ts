import { command, isRefusal, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { attempts } from '../store'
import { acted } from './act'
import { declareBoardOf } from './board-of'
import { freezePaper } from './freeze-paper'
import { sittingInPlace } from './in-place'
import { examined, showManaged } from './show-managed'
import { type HeldSitting, held } from './store'

/** The same publication, asked for again. */
const isRetry = ({ state, version }: HeldSitting, from: number): boolean =>
  state === 'published' && version === from + 1

async function published(call: OfficerCall, draft: HeldSitting, from: number) {
  const frozen = await freezePaper(draft, call.now)
  if (!frozen) return refuse('FLAWED')
  // The board is there before anybody can score; declared for nothing, it harms nobody.
  await declareBoardOf(draft)
  await attempts.remove({ sitting: draft._id, state: 'prepared' })
  const after = await held.updateOne(
    { _id: draft._id, version: from, state: 'draft' },
    {
      state: 'published',
      questions: command.set(frozen.questions),
      pools: command.set(frozen.pools),
      version: command.inc(1),
      analyseSince: call.now.getTime(),
      ...acted(call, 'publish'),
    },
  )
  if (after) return after
  const now = await held.get(draft._id)
  return now && isRetry(now, from) ? now : refuse('CHANGED_MEANWHILE')
}

/** Publishes a draft (发布): freezes the paper and declares the round's board. At most fifteen operations. */
export const publish: UseCase<'exam', 'publish'> = async (call, { sitting: id, from }) => {
  const found = await sittingInPlace(call.officer, id)
  if (isRefusal(found)) return found
  if (isRetry(found, from)) return showManaged(found, call.now)
  if (found.state !== 'draft') return refuse('FIXED')
  if (found.version !== from) return refuse('CHANGED_MEANWHILE')
  const { flaws } = await examined(found, call.now)
  if (flaws.length > 0) return refuse('FLAWED')
  const after = await published(call, found, from)
  return isRefusal(after) ? after : showManaged(after, call.now)
}
