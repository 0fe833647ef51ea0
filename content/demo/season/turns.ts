import { shareOf } from '#domain/lot'
import { CAST } from '../cast'
import { contestants } from './contestants'
import type { Turn } from './sit'
import { MINUTE_MS } from './terms'

const SURE_FROM = 0.55
const SURE_RANGE = 0.43
const SECONDS_FROM = 260
const SECONDS_RANGE = 700

/** The turns of a sitting: so many come one after the other, each as sure as they always are. */
export function turnsAt(
  sitting: string,
  { from, everyMinutes, people }: { from: number; everyMinutes: number; people: readonly string[] },
): Turn[] {
  return people.map((officer, nth) => ({
    openid: `demo-${officer}`,
    sitting,
    at: from + Math.round(nth * everyMinutes * MINUTE_MS),
    sure: SURE_FROM + SURE_RANGE * shareOf(`sure:${officer}`),
    seconds: SECONDS_FROM + Math.round(SECONDS_RANGE * shareOf(`${sitting}:${officer}`)),
  }))
}

/** The first officer's turn: good, not the best, so that there is somebody before and behind. */
export const turnOfWang = (sitting: string, at: number): Turn => ({
  openid: CAST.officer.openid,
  sitting,
  at,
  sure: 0.85,
  seconds: 540,
})

/** Every so-many-th of those who take part. */
export const everyNth = (step: number): string[] =>
  contestants().filter((_, nth) => nth % step === 0)
