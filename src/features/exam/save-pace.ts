import { keptPaper } from './drafts'
import { save } from './hand-over'
import { unsaved } from './revise'

const timers = new Map<string, ReturnType<typeof setTimeout>>()
/** When a paper came into view, and when it was saved last, by this phone's clock. */
const begunAt = new Map<string, number>()
const savedAt = new Map<string, number>()

/** Coming back is told by more than one sign: they ask once. */
const SAME_MOMENT_MS = 2_000

function stop(attempt: string): void {
  clearTimeout(timers.get(attempt))
  timers.delete(attempt)
}

async function hand(attempt: string): Promise<void> {
  stop(attempt)
  savedAt.set(attempt, Date.now())
  await save(attempt)
}

/** Saves at once what is new, e.g. when the app is left. */
export async function saveNow(attempt: string): Promise<void> {
  const kept = keptPaper(attempt)
  if (kept && unsaved(kept.draft).length > 0) await hand(attempt)
}

/** Hands over what there is, new or not, to hear what is true of the attempt by now. */
export async function hear(attempt: string): Promise<void> {
  const since = Math.abs(Date.now() - (savedAt.get(attempt) ?? 0))
  if (since > SAME_MOMENT_MS) await hand(attempt)
}

/** Saves when it is due: at most so often as the paper says, however often one taps. */
export function saveSoon(attempt: string): void {
  const every = keptPaper(attempt)?.paper.saveEveryMs
  if (every === undefined || timers.has(attempt)) return
  const last = Math.max(begunAt.get(attempt) ?? 0, savedAt.get(attempt) ?? 0)
  const wait = Math.min(every, Math.max(0, last + every - Date.now()))
  timers.set(
    attempt,
    setTimeout(() => {
      stop(attempt)
      void saveNow(attempt)
    }, wait),
  )
}

/** The pace begins with the paper. */
export const beginPace = (attempt: string): void => {
  begunAt.set(attempt, Date.now())
}
