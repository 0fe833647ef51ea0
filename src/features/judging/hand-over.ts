import { type Delivery, deliver, flush, onDelivered, serverNow } from '#cloud'
import type { Input } from '#contract/index'
import { keepDraft, keptDraft } from './kept/drafts'
import type { OfStage } from './kept/place'
import { putDown } from './queries'
import { contentOf } from './sheet/content'
import type { Content, Draft, Duty } from './sheet/draft'

type Signing = Input<'judging', 'sign'>

/** The contract takes records it may change; ours are read only. */
const copied = (content: Content): Signing['content'] =>
  content.kind === 'value'
    ? { ...content }
    : {
        kind: 'marks',
        marks: Object.fromEntries(
          Object.entries(content.marks).map(([id, mark]) => [
            id,
            { ...mark, met: { ...mark.met } },
          ]),
        ),
      }

/**
 * Puts down what the cloud said to a signed sheet, now or after the network came back. Taken, the cloud's is the one;
 * refused, it stays on the phone with the reason: what was signed is never lost in silence.
 */
function noteDelivery(
  { entrant, revision, content: _, ...of }: Signing,
  delivery: Delivery<'judging.sign'>,
): void {
  const draft = keptDraft(of, entrant)
  const isThis = draft?.revision === revision
  if (delivery.kind === 'received') {
    putDown(of, delivery.reply)
    if (isThis) keepDraft(of, entrant, undefined)
  }
  if (delivery.kind === 'refused' && isThis) keepDraft(of, entrant, { ...draft, end: delivery })
}

onDelivered('judging.sign', noteDelivery)

/** Hands over a sheet that is signed on this phone. */
async function handOver(of: OfStage, entrant: string, { revision }: Draft, content: Content) {
  const { meet, event, stage } = of
  const input = { meet, event, stage, entrant, revision, content: copied(content) }
  noteDelivery(input, await deliver('judging.sign', input))
}

/** Signs a sheet (签名锁定): locked on this phone at once, then handed over; it waits for a network if it must. */
export async function signSheet(duty: Duty, entrant: string, draft: Draft): Promise<void> {
  const content = contentOf(duty, draft)
  if (!content) return
  const signed = { ...draft, end: { kind: 'signed' as const, at: serverNow().getTime() } }
  keepDraft(duty, entrant, signed)
  await handOver(duty, entrant, signed, content)
}

/**
 * Hands over again what was signed on this phone and is not in the cloud's hand yet: all that waits, and what an app
 * killed at the wrong moment never put among it. The cloud counts each sheet once.
 */
export async function handOverSigned(duty: Duty): Promise<void> {
  await flush()
  for (const { entrant } of duty.entrants) {
    const draft = keptDraft(duty, entrant)
    const content = draft?.end?.kind === 'signed' ? contentOf(duty, draft) : undefined
    if (draft && content) await handOver(duty, entrant, draft, content)
  }
}
