/** Attempts to bind by one WeChat identity or against one number. */
export interface AttemptLog {
  /** Their moments, oldest first, milliseconds. */
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
