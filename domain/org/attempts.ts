/** Failed bindings of one WeChat identity or against one roster entry. */
export interface AttemptLog {
  /** Moments of failure, oldest first, milliseconds. */
  readonly failures: readonly number[]
}

const inWindow = (log: AttemptLog, now: number, windowMs: number) =>
  log.failures.filter((at) => at > now - windowMs)

/** When the next attempt is allowed: `now` itself, or the moment the oldest counted failure is forgotten. */
export function attemptsAllowed(
  log: AttemptLog,
  now: number,
  limit: { readonly most: number; readonly windowMs: number },
): { readonly allowed: boolean; readonly retryAt: number } {
  const recent = inWindow(log, now, limit.windowMs)
  const oldest = recent[recent.length - limit.most]
  return oldest === undefined
    ? { allowed: true, retryAt: now }
    : { allowed: false, retryAt: oldest + limit.windowMs }
}

/** The log after one more failure; what is older than the window is forgotten. */
export const recordFailure = (log: AttemptLog, now: number, windowMs: number): AttemptLog => ({
  failures: [...inWindow(log, now, windowMs), now],
})
