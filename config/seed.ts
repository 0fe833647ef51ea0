import { beijingDayOf } from '#domain/beijing-day'
import { loadBank } from '../content/commands/load'
import { demoLearners, playDemo } from '../content/demo'
import type { LocalCloud } from '../local-cloud'
import { publishTo } from './publish'

async function reply(answer: unknown): Promise<unknown> {
  const { ok, data, code } = answer as { ok: boolean; data?: unknown; code?: string }
  if (!ok) throw new Error(`the demonstration met ${code}`)
  return data
}

/** Fills an empty local cloud and plays two weeks of one unit on it (演示数据); false when it is filled already. */
export async function seedDemo(cloud: LocalCloud, now: Date): Promise<boolean> {
  if (!(await publishTo(cloud.url))) return false
  const stage = {
    call: async (openid: string, path: string, input: object) =>
      reply(await cloud.call('api', { path, input }, { openid })),
    setClock: (moment: Date | null) => cloud.setClock(moment),
  }
  await playDemo(stage, demoLearners(), loadBank().questions, beijingDayOf(now))
  await cloud.fireTimer('every-minute')
  return true
}
