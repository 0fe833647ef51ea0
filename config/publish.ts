import type { Officer } from '#domain/org'
import { loadBank } from '../content/commands/load'
import { loadPlan } from '../content/commands/load-plan'
import { demoOpenids, demoOrganisation } from '../content/demo'
import { environmentOf } from '../local-cloud/functions/environment'

/** Binds those of the demonstration who are bound from the beginning. */
function bound(officers: readonly Officer[], at: number): Officer[] {
  const openids = demoOpenids()
  return officers.map((officer) => {
    const openid = openids.get(officer._id)
    return openid ? { ...officer, openid, boundAt: at } : officer
  })
}

/** Fills an empty local cloud with plan, bank and demo organisation (演示数据); false when it is filled already. */
export async function publishTo(url: string): Promise<boolean> {
  // The official SDK reads where its cloud is when it is first loaded.
  Object.assign(process.env, environmentOf(url, {}))
  const [{ isPublished, publishPlan }, { publishBank }, { publishRoster }] = await Promise.all([
    import('#server/plan'),
    import('#server/bank'),
    import('#server/org'),
  ])
  if (await isPublished()) return false
  const { units, branches, officers } = demoOrganisation()
  await publishRoster({ units, branches, officers: bound(officers, Date.now()) })
  await publishBank(loadBank())
  await publishPlan(loadPlan())
  return true
}
