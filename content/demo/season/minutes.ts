import type { Stage } from '../play'
import { MINUTE_MS } from './terms'

/** A stage on which the minute's timer can be let run. */
export interface SeasonStage extends Stage {
  minute(): Promise<unknown>
}

/** Lets the timer run for so many minutes from a moment on. */
export async function minutes(stage: SeasonStage, from: number, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    stage.setClock(new Date(from + nth * MINUTE_MS))
    await stage.minute()
  }
}
