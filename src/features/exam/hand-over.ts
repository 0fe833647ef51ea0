import { type Delivery, deliver, onDelivered, queryClient } from '#cloud'
import type { Input } from '#contract/index'
import type { End } from './draft'
import { changeDraft, keptPaper } from './drafts'
import { acknowledge, unsaved } from './revise'

type SaveInput = Input<'exam', 'save'>
type SubmitInput = Input<'exam', 'submit'>

const end = (attempt: string, how: End) => changeDraft(attempt, (draft) => ({ ...draft, end: how }))

/** The contract takes lists it may change; ours are read only. */
const copied = (answers: Readonly<Record<string, { chosen: readonly number[]; rev: number }>>) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, { chosen, rev }]) => [id, { chosen: [...chosen], rev }]),
  )

const momentIn = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'at' in data && typeof data.at === 'number'
    ? data.at
    : 0

/** What is shown of sittings changed; pages ask again when they are seen, and not all at once now. */
const refresh = () => {
  for (const area of ['exam', 'contest', 'ledger'])
    void queryClient.invalidateQueries({ queryKey: [area], refetchType: 'none' })
}

function noteSubmit({ attempt }: SubmitInput, delivery: Delivery<'exam.submit'>): void {
  if (delivery.kind === 'kept') end(attempt, { kind: 'waiting' })
  else if (delivery.kind === 'received') end(attempt, { kind: 'received', receipt: delivery.reply })
  else end(attempt, delivery)
  refresh()
}

/** Hands a paper in (交卷): whatever happens, from now on it is locked on this phone. */
export async function handIn(attempt: string, byTime: boolean): Promise<void> {
  const kept = keptPaper(attempt)
  if (!kept) return
  const { phone, answers } = kept.draft
  end(attempt, { kind: 'sending', byTime })
  const input = { attempt, phone, answers: copied(answers) }
  noteSubmit(input, await deliver('exam.submit', input))
}

/** The attempt is over: what the cloud does not have yet is handed in late, to be kept and marked. */
function noteOver(attempt: string, code: string, data: unknown): void {
  const draft = keptPaper(attempt)?.draft
  if (!draft || draft.end !== null) return
  if (code === 'TIME_IS_UP' || unsaved(draft).length > 0) void handIn(attempt, true)
  else end(attempt, { kind: 'elsewhere', at: momentIn(data) })
  refresh()
}

function noteSave({ attempt }: SaveInput, delivery: Delivery<'exam.save'>): void {
  if (delivery.kind === 'received')
    changeDraft(attempt, (draft) => acknowledge(draft, delivery.reply))
  if (delivery.kind !== 'refused') return
  const { code, data } = delivery
  if (code === 'TIME_IS_UP' || code === 'ALREADY_SUBMITTED') noteOver(attempt, code, data)
  // Whatever else is wrong with a save, one goes on answering: it says itself that it has not arrived.
  else if (code === 'ATTEMPT_NOT_FOUND') end(attempt, delivery)
}

/** Hands over what was answered so far; nothing is submitted by it. */
export async function save(attempt: string): Promise<void> {
  const kept = keptPaper(attempt)
  if (!kept || kept.draft.end !== null) return
  const { phone, answers, seq } = kept.draft
  changeDraft(attempt, (draft) => ({ ...draft, seq: seq + 1 }))
  const input = { attempt, phone, seq: seq + 1, answers: copied(answers) }
  noteSave(input, await deliver('exam.save', input))
}

onDelivered('exam.save', noteSave)
onDelivered('exam.submit', noteSubmit)
