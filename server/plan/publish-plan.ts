import type { Plan } from '#domain/plan'
import { plans } from './store'

/** Puts a version of the plan into force; publishing the same version again changes nothing. */
export async function publishPlan(plan: Plan): Promise<void> {
  await plans.add({ _id: `${plan.plan}-${plan.version}`, ...plan })
  if (!(await plans.add({ _id: 'current', ...plan })))
    await plans.update({ _id: 'current' }, { ...plan })
}

/** Whether any plan is in force; it is published last, so that the rest is there too. */
export const isPublished = async (): Promise<boolean> => (await plans.get('current')) !== undefined
