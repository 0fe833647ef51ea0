import { cloud, newKey, queryClient, Refused } from '#cloud'
import type { Reply } from '#contract/index'
import { draftKey } from '../queries'
import type { DraftShown } from './draft'
import { noteKeeping } from './keeping'
import { dropDraft, type KeptDraft, keepDraft, keptDraft, type Message } from './kept-drafts'
import { sentDraft } from './sent'

type Acknowledged = Reply<'cases', 'keep'>

/** Where a case stands that nobody has handed in yet. */
const BEGUN = {
  state: 'draft',
  version: 0,
  media: [],
  comments: [],
  decisions: [],
  acts: [],
} as const

/** What is read of the case says what the cloud has by now; lists are old, and asked for when next seen. */
function learn({ draft }: Message, { case: of, seq, at }: Acknowledged): void {
  const now = { ...draft, case: of, seq, updatedAt: at }
  queryClient.setQueryData<DraftShown>(draftKey(of), (before) => ({ ...(before ?? BEGUN), ...now }))
  void queryClient.invalidateQueries({ queryKey: ['cases', 'mine'], refetchType: 'none' })
}

/** The cloud has what was sent; what was typed since goes on from there. */
function acknowledge(id: string, sent: Message, reply: Acknowledged): void {
  learn(sent, reply)
  const now = keptDraft(id)
  noteKeeping(id, { error: null, case: reply.case })
  if (now === undefined || now.draft === sent.draft) dropDraft(id)
  else keepDraft(id, { draft: now.draft, case: reply.case, seq: reply.seq, pending: null })
}

/** What is refused by name did not arrive: the next sending says what is there by then. */
function fail(id: string, error: unknown): void {
  const now = keptDraft(id)
  if (now && error instanceof Refused) keepDraft(id, { ...now, pending: null })
  noteKeeping(id, { error })
}

async function send(id: string, kept: KeptDraft): Promise<boolean> {
  const { case: of, seq, draft } = kept
  const message = kept.pending ?? { key: newKey(), case: of, seq, draft }
  keepDraft(id, { ...kept, pending: message })
  try {
    const reply = await cloud.cases.keep({ ...message, draft: sentDraft(message.draft) })
    acknowledge(id, message, reply)
    return kept.pending !== null
  } catch (error) {
    fail(id, error)
    return false
  }
}

/** Sends what is in this phone of a draft, an older sending first; what stood in the way is noted, and everything stays. */
async function sendAll(id: string): Promise<void> {
  noteKeeping(id, { busy: true })
  let more = true
  while (more) {
    const kept = keptDraft(id)
    more = kept !== undefined && (await send(id, kept))
  }
  noteKeeping(id, { busy: false })
}

/** One at a time: the second waits, and sends what is there by then. */
const turns = new Map<string, Promise<void>>()

/** Sends a draft to the cloud now. */
export function keepNow(id: string): Promise<void> {
  const turn = (turns.get(id) ?? Promise.resolve()).then(() => sendAll(id))
  turns.set(id, turn)
  return turn
}
