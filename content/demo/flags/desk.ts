import type { Reply } from '#contract/index'
import { type Ask, asking } from '../asking'
import { CAST } from '../cast'
import { MINUTE_MS } from '../clock'
import type { Quarter } from '../quarters'
import type { SeasonStage } from '../season/minutes'

const ADMIN = CAST.provincialAdmin.openid
/** The snapshot of all units takes three runs of the timer; more would be a fault. */
const RUNS_MOST = 8

type Line = Reply<'honours', 'periods'>['periods'][number]

/** The province's desk for flags (办红旗) on a stage. */
export interface Desk {
  readonly stage: SeasonStage
  readonly ask: Ask
}
export const deskOn = (stage: SeasonStage): Desk => ({ stage, ask: asking(stage) })

async function lineOf({ ask }: Desk, period: string): Promise<Line> {
  const { periods } = await ask(ADMIN, 'honours', 'periods', {})
  const line = periods.find((each) => each.period === period)
  if (!line) throw new Error(`there is no period ${period}`)
  return line
}

/** Lets the timer take the snapshot until the province can check it. */
async function untilChecking(desk: Desk, period: string, from: number): Promise<void> {
  for (let run = 1; run <= RUNS_MOST; run += 1) {
    desk.stage.setClock(new Date(from + run * MINUTE_MS))
    await desk.stage.minute()
    if ((await lineOf(desk, period)).state === 'checking') return
  }
  throw new Error(`the snapshot of ${period} was not taken in ${RUNS_MOST} minutes`)
}

/** Opens a period. One call. */
export async function open({ stage, ask }: Desk, { period }: Quarter, at: number): Promise<void> {
  stage.setClock(new Date(at))
  await ask(ADMIN, 'honours', 'openPeriod', { period })
}

/** Closes a period and waits for its snapshot (快照). */
export async function close(desk: Desk, { period }: Quarter, at: number): Promise<void> {
  desk.stage.setClock(new Date(at))
  await desk.ask(ADMIN, 'honours', 'closePeriod', { period })
  await untilChecking(desk, period, at)
}

/** Takes the snapshot anew, with a reason. */
export async function recompute(
  desk: Desk,
  { period }: Quarter,
  { at, reason }: { readonly at: number; readonly reason: string },
): Promise<void> {
  const { version: from } = await lineOf(desk, period)
  desk.stage.setClock(new Date(at))
  await desk.ask(ADMIN, 'honours', 'recompute', { period, from, reason })
  await untilChecking(desk, period, at)
}

/** Publishes what was checked (公示). One call. */
export async function publishNotice({ stage, ask }: Desk, { period }: Quarter, at: number) {
  stage.setClock(new Date(at))
  await ask(ADMIN, 'honours', 'publishNotice', { period })
}

/** Awards the flags (授旗) to whoever is first in each group. One call. */
export async function award({ stage, ask }: Desk, { period }: Quarter, at: number): Promise<Line> {
  stage.setClock(new Date(at))
  await ask(ADMIN, 'honours', 'award', { period })
  return lineOf({ stage, ask }, period)
}
