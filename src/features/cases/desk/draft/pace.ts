import { codeOf, watchConnection } from '#cloud'
import { keepNow } from './keep'
import { keepingOf } from './keeping'
import { keptDraft, keptIds } from './kept-drafts'

/** A change is sent after so long, with what was typed meanwhile, */
const SOON_MS = 3_000
/** and never more often than so (house law 6). */
const EVERY_MS = 30_000

const timers = new Map<string, ReturnType<typeof setTimeout>>()
/** When a draft was sent last, by this phone's clock. */
const sentAt = new Map<string, number>()

/** Sends a draft at once, e.g. when its page is left; without a signal it is tried again by itself. */
export async function saveNow(id: string): Promise<void> {
  clearTimeout(timers.get(id))
  timers.delete(id)
  sentAt.set(id, Date.now())
  await keepNow(id)
  if (keptDraft(id) && codeOf(keepingOf(id).error) === 'UNREACHABLE') saveSoon(id)
}

/** Sends a draft when it is due, however fast one types. */
export function saveSoon(id: string): void {
  if (timers.has(id)) return
  const due = (sentAt.get(id) ?? 0) + EVERY_MS - Date.now()
  const wait = Math.min(EVERY_MS, Math.max(SOON_MS, due))
  timers.set(
    id,
    setTimeout(() => void saveNow(id), wait),
  )
}

// A road without signal ends somewhere: what waits goes out by itself.
watchConnection(() => {
  for (const id of keptIds()) void saveNow(id)
})
