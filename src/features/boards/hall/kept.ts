import Taro from '@tarojs/taro'
import type { Run } from './run'

/** Version in the key: a later shape must not be read as this one. */
const KEY = 'hall.1'

/** A run as this device keeps it: of one board, in one version of it. */
interface Kept {
  readonly board: string
  readonly version: number
  readonly run: Run
}

const START: Run = { phase: 'start', real: true, shown: 0 }
const REHEARSAL: Run = { phase: 'running', real: false, shown: 0 }

const kept = (board: string): Kept | undefined => {
  const last = Taro.getStorageSync<Kept | ''>(KEY) || undefined
  return last?.board === board ? last : undefined
}

/**
 * Where the run of a board was when this page was last left, by a reload as well. Whoever comes to rehearse, or not
 * to, finds no run of the other kind: names must not show by mistake.
 */
export function keptRun(board: string, rehearsal: boolean | undefined): Run {
  const fresh = rehearsal ? REHEARSAL : START
  const last = kept(board)?.run ?? fresh
  return rehearsal === undefined || last.real !== rehearsal ? last : fresh
}

/** The run, or a fresh one where the kept one is of an earlier version: the board was opened again since. */
export const runOf = (board: string, version: number, run: Run): Run =>
  (kept(board)?.version ?? version) === version ? run : START

/** Keeps where a run is. */
export function keepRun(board: string, version: number, run: Run): void {
  Taro.setStorageSync(KEY, { board, version, run } satisfies Kept)
}
