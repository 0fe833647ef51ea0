import { type AttemptLog, attemptsAllowed } from '#domain/org'
import type { Plan } from '#domain/plan'
import { command } from '#server/platform'
import { bindAttempts } from './store'

/** Enough to tell whether the window is full; older ones fall off. */
const KEPT = 40
/** Many phones against one number are fewer than one phone against many: leave room for honest typing. */
const NUMBER_FACTOR = 4

/** Takes down one more attempt under a key before it is judged: attempts side by side all count. */
async function takeDown(key: string, at: number): Promise<AttemptLog> {
  const change = { failures: command.push({ each: [at], slice: -KEPT }) }
  const after = await bindAttempts.updateOne({ _id: key }, change)
  if (after) return after
  const first = { _id: key, failures: [at] }
  if (await bindAttempts.add(first)) return first
  return (await bindAttempts.updateOne({ _id: key }, change)) ?? first
}

/**
 * Counts an attempt to bind, for the WeChat identity and for the number tried, so that neither one phone can try
 * many people nor many phones one person. Two operations, four for first attempts.
 */
export async function countAttempt(openid: string, number: string, now: Date, rules: Plan['org']) {
  const at = now.getTime()
  const windowMs = rules.bindWindowMinutes * 60_000
  const logs = [
    { log: await takeDown(`openid:${openid}`, at), most: rules.bindFailuresAtMost },
    { log: await takeDown(`number:${number}`, at), most: rules.bindFailuresAtMost * NUMBER_FACTOR },
  ]
  const checks = logs.map(({ log, most }) => {
    const before = { failures: log.failures.slice(0, -1) }
    const used = log.failures.filter((moment) => moment > at - windowMs).length
    return { ...attemptsAllowed(before, at, { most, windowMs }), left: Math.max(0, most - used) }
  })
  return {
    allowed: checks.every((check) => check.allowed),
    retryAt: Math.max(...checks.map((check) => check.retryAt)),
    left: Math.min(...checks.map((check) => check.left)),
  }
}
