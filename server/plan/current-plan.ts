import type { Plan } from '#domain/plan'
import { plans } from './store'

const FRESH_MS = 60_000

let kept: { readonly plan: Plan; readonly at: number } | undefined

/** The plan in force. A warm instance keeps it for a minute: at most one operation, usually none. */
export async function currentPlan(now: Date): Promise<Plan> {
  if (kept && Math.abs(now.getTime() - kept.at) < FRESH_MS) return kept.plan
  const plan = await plans.get('current')
  if (!plan) throw new Error('no plan has been published to this environment')
  kept = { plan, at: now.getTime() }
  return plan
}
