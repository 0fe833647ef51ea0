import type { Reply } from '#contract/index'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import type { Ask } from '../asking'
import { CAST } from '../cast'
import { HOUR_MS } from '../clock'
import { ofCity, openidOf } from '../officials'
import type { Stage } from '../play'
import { AGENCIES, type Agency, filesOf } from './files'

const ADMIN = CAST.provincialAdmin.openid
const DAY_MS = 24 * HOUR_MS
/** Lists are locked, and drawn from, so many agencies a call; more calls than this would be a fault. */
const CALLS_MOST = 12

async function untilNoneIsLeft(step: () => Promise<{ readonly left: number }>): Promise<void> {
  for (let call = 0; call < CALLS_MOST; call += 1) if ((await step()).left === 0) return
  throw new Error(`lists were left after ${CALLS_MOST} calls`)
}

/** An agency's liaison lists its files of a year as of a day (报送目录). One call. */
export async function listFiles(ask: Ask, agency: Agency, year: number, day: BeijingDay) {
  await ask(openidOf(ofCity(agency.city, 'liaison')._id), 'dossiers', 'list', {
    ...{ year, unit: agency.unit, files: filesOf(agency, year, day) },
  })
}

/** What was drawn, as the province's reviewer finds it. */
export type Drawn = Reply<'dossiers', 'toReview'>['files']

/**
 * A year of case files up to the draw (报目录、锁定、抽取): agencies list, two days later lists are locked, the day after
 * they are drawn from. Some two dozen calls.
 */
export async function drawYear(stage: Stage, ask: Ask, year: number, at: number): Promise<Drawn> {
  stage.setClock(new Date(at))
  const today = beijingDayOf(new Date(at))
  for (const agency of AGENCIES) await listFiles(ask, agency, year, today)
  stage.setClock(new Date(at + 2 * DAY_MS))
  const seedFrom = '锁定次日的福彩3D开奖号（演示）'
  await untilNoneIsLeft(() => ask(ADMIN, 'dossiers', 'lock', { year, seedFrom }))
  stage.setClock(new Date(at + 3 * DAY_MS))
  const seed = `${beijingDayOf(new Date(at + 3 * DAY_MS))} 508`
  await untilNoneIsLeft(() => ask(ADMIN, 'dossiers', 'draw', { year, seed }))
  const { files } = await ask(CAST.legalReviewer.openid, 'dossiers', 'toReview', { year })
  return files
}
