import { asking } from './asking'
import { CAST } from './cast'
import { EXTRA_GRANTS } from './officials'
import type { Stage } from './play'

/** The provincial admin grants what the roster does not say (授权), before the year begins. */
export async function grantMore(stage: Stage): Promise<void> {
  const ask = asking(stage)
  for (const { officer, ...grant } of EXTRA_GRANTS)
    await ask(CAST.provincialAdmin.openid, 'org', 'grant', { ...grant, officer: officer._id })
}
