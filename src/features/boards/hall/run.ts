/** Where a run (滚榜) is: before it, under way, asking whether to stop, asking whether to publish. */
export type Phase = 'start' | 'running' | 'stopping' | 'publishing'

/** A run on this device: how many rows are shown, from the bottom up. */
export interface Run {
  readonly phase: Phase
  /** The real one shows names; a rehearsal (彩排) does not. */
  readonly real: boolean
  readonly shown: number
}

/** What a key, a clicker or a tap asks for. */
export type Press = 'next' | 'back' | 'stop' | 'restart'

/** What a run is about: how many rows there are, and how the board stands; a live one can only be rehearsed. */
export interface Stage {
  readonly rows: number
  readonly board: 'live' | 'frozen' | 'revealed'
}

const running = (run: Run, shown = run.shown): Run => ({ ...run, phase: 'running', shown })

/** Beyond the last row lies the question whether to publish; a rehearsal ends with the row. */
function afterRow(run: Run, { rows, board }: Stage): Run {
  if (run.shown < rows) return running(run, run.shown + 1)
  return run.real && board === 'frozen' ? { ...run, phase: 'publishing' } : run
}

function whileRunning(run: Run, press: Press, stage: Stage): Run {
  if (press === 'next') return afterRow(run, stage)
  if (press === 'back') return running(run, Math.max(0, run.shown - 1))
  return press === 'restart' ? running(run, 0) : { ...run, phase: 'stopping' }
}

/** A live board shows no names before its freeze. */
const begun = (run: Run, { board }: Stage): Run =>
  board === 'live' ? { phase: 'running', real: false, shown: 0 } : running(run)

/** What was real keeps its place; after a rehearsal comes the real one. */
const stopped = (run: Run): Run =>
  run.real ? { ...run, phase: 'start' } : { phase: 'start', real: true, shown: 0 }

/**
 * The run after a press. A question is left by any press but its own: 停下 needs a second Escape, 公布 a second 下一位,
 * so that a slip in front of a hall does neither.
 */
export function pressed(run: Run, press: Press, stage: Stage): Run {
  if (run.phase === 'start') return press === 'next' ? begun(run, stage) : run
  if (run.phase === 'running') return whileRunning(run, press, stage)
  if (run.phase === 'stopping') return press === 'stop' ? stopped(run) : running(run)
  return press === 'next' ? run : running(run)
}

/** Whether a press publishes: the second 下一位 after the last row. */
export const publishes = (run: Run, press: Press): boolean =>
  run.phase === 'publishing' && press === 'next'

/** Rows that fit the screen. */
const SEEN = 10
/** Sealed rows kept in sight above the newest. */
const ABOVE = 2

/** Which rows are in sight, from the top; the newest stays below two that are still sealed. */
export function inSight(
  rows: number,
  shown: number,
): { readonly from: number; readonly to: number } {
  const newest = rows - shown
  const from = Math.max(0, Math.min(newest - ABOVE, rows - SEEN))
  return { from, to: Math.min(rows, from + SEEN) }
}
