import { beijingDayOf } from '#domain/beijing-day'
import { loadBank } from '../content/commands/load'
import {
  demoLearners,
  offerACase,
  playDemo,
  playPastSeason,
  playRunningSeason,
  playToday,
  playYear,
  type SeasonStage,
  watchHalfACase,
} from '../content/demo'
import type { LocalCloud } from '../local-cloud'
import { publishDemoCases } from './demo-cases'
import { publishTo } from './publish'

async function reply(path: string, answer: unknown): Promise<unknown> {
  const { ok, data, code } = answer as { ok: boolean; data?: unknown; code?: string }
  if (!ok) throw new Error(`the demonstration met ${code} at ${path}`)
  return data
}

const stageOf = (cloud: LocalCloud): SeasonStage => ({
  call: async (openid, path, input) =>
    reply(path, await cloud.call('api', { path, input }, { openid })),
  setClock: (moment) => cloud.setClock(moment),
  minute: () => cloud.fireTimer('every-minute'),
})

/** Fills an empty local cloud and plays a year of flags and meets, a season and two weeks of one unit on it (演示数据); false when it is filled already. */
export async function seedDemo(cloud: LocalCloud, now: Date): Promise<boolean> {
  if (!(await publishTo(cloud.url))) return false
  await publishDemoCases(now)
  const { questions } = loadBank()
  const stage = stageOf(cloud)
  await playYear(stage, questions, beijingDayOf(now))
  const season = await playPastSeason(stage, questions, now)
  await playDemo(stage, demoLearners(), questions, beijingDayOf(now))
  await playRunningSeason(stage, season, questions, now)
  await watchHalfACase(stage, now)
  await offerACase(stage)
  await playToday(stage, now)
  await cloud.fireTimer('search')
  return true
}
