import type { Input } from '#contract/index'
import { ABOUT_NOTHING, tell } from '#server/inbox'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { beginChange } from '../drafts/change'
import { takeOut } from '../published/withdraw'
import { keepsBank } from '../rights'
import { questions } from '../store'
import { type Dispute, disputes } from './store'

type Said = Input<'bank', 'settleDispute'>

/** As much of a stem as a message names it by. */
const TITLE = 30

/**
 * What follows from upholding it: out of use at once, unless the words alone were wrong; a draft of the change, unless
 * it stays out. Done again it finds what was done. The draft, if there is one.
 */
async function followUp(call: OfficerCall, of: Dispute, { how, note }: Said) {
  if (how === 'refuse') return null
  const published = await questions.get(of.question)
  if (!published) return null
  if (how !== 'reword') await takeOut(call, published, note)
  if (how === 'withdraw') return null
  const now = await questions.get(of.question)
  return now ? beginChange(now, call) : null
}

/** The sender reads it in the inbox; nobody else learns who it was. */
const tellSender = ({ _id, officer, stem }: Dispute, note: string, at: number): Promise<void> =>
  tell([
    {
      to: officer,
      kind: 'disputeAnswered',
      cause: _id,
      about: { ...ABOUT_NOTHING, title: stem.slice(0, TITLE), reason: note },
      at,
    },
  ])

/**
 * Answers a dispute, once (答复异议). What follows from it comes first, so that nobody is told of what was not done;
 * sent again after a crash it goes on. Five operations when it is refused, up to seventeen when the question goes out
 * and a change begins.
 */
export const settle: UseCase<'bank', 'settleDispute'> = async (call, said) => {
  const { officer, now } = call
  if (!keepsBank(officer)) return refuse('NOT_ALLOWED')
  const found = await disputes.get(said.dispute)
  if (!found) return refuse('DISPUTE_NOT_FOUND')
  const { how, note } = said
  const isSame = (one: Dispute) => one.answer?.how === how && one.answer.note === note
  if (found.answer && !isSame(found)) return refuse('ALREADY_ANSWERED')
  const draft = found.answer ? found.answer.draft : await followUp(call, found, said)
  const answer = found.answer ?? { how, note, at: now.getTime(), by: officer._id, draft }
  const change = { state: 'answered', answer: command.set(answer) }
  const taken = await disputes.update({ _id: found._id, state: 'open' }, change)
  if (taken === 0 && !found.answer) {
    const meanwhile = await disputes.get(found._id)
    if (!meanwhile || !isSame(meanwhile)) return refuse('ALREADY_ANSWERED')
  }
  await tellSender(found, note, answer.at)
  return { answer: { how, note, at: answer.at }, draft }
}
