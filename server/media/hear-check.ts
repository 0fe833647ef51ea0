import { pictureVerdict, type Verdict } from '#server/platform'
import { type Media, mediaStore } from './store'

const CHANGE: Readonly<Record<Verdict, Partial<Media>>> = {
  pass: { state: 'usable' },
  review: { state: 'awaitingReview' },
  unknown: { state: 'awaitingReview' },
  risky: { state: 'unusable', reason: 'RISKY' },
}

/**
 * Hears what WeChat made of a picture (内容安全). The trace in the event is known to WeChat and us alone, so that
 * nobody else can say it; a verdict heard twice, or after a person decided, changes nothing. One operation.
 */
export async function hearCheck(event: unknown): Promise<'success'> {
  const heard = pictureVerdict(event)
  if (heard)
    await mediaStore.update({ trace: heard.trace, state: 'checking' }, CHANGE[heard.verdict])
  return 'success'
}
