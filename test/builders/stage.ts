import type { SeasonStage } from '../../content/demo'
import type { LocalCloud } from '../../local-cloud/index'

/** A local cloud as the stage of a play: a refusal there is a fault of the play. */
export const stageOn = (cloud: LocalCloud): SeasonStage => ({
  async call(openid, path, input) {
    const reply = (await cloud.call('api', { path, input }, { openid })) as {
      ok: boolean
      data?: unknown
      code?: string
    }
    if (!reply.ok) throw new Error(`${path} was refused: ${reply.code}`)
    return reply.data
  },
  setClock: (moment) => cloud.setClock(moment),
  minute: () => cloud.fireTimer('every-minute'),
})
