import type { Duel } from './duel'
import { turnsOf } from './turns'

/** What a duel is at a moment: a state that waits expires by itself, one that runs is over after its last question. */
export const STAGES = ['waiting', 'met', 'running', 'over', 'expired', 'cancelled'] as const
export type Stage = (typeof STAGES)[number]

const MINUTE = 60_000

/** Until when a state that waits goes on: the code for somebody to come, whoever came for the start. */
export const waitsUntil = ({ state, since, expiresAt, rules }: Duel): number =>
  state === 'waiting' ? expiresAt : since + rules.startMinutes * MINUTE

/** The stage at a moment of the server, milliseconds: derived, so that no timer has to end anything. */
export function stageOf(duel: Duel, now: number): Stage {
  const { state } = duel
  if (state === 'cancelled') return 'cancelled'
  if (state !== 'started') return now < waitsUntil(duel) ? state : 'expired'
  const last = turnsOf(duel).at(-1)
  return last && now < last.toldAt ? 'running' : 'over'
}

/** Whether it still keeps its officers busy: one may have only one such duel. */
export const isLive = (duel: Duel, now: number): boolean =>
  ['waiting', 'met', 'running'].includes(stageOf(duel, now))

/** When something last happened in it, by somebody's hand or by the clock. */
export function movedAt(duel: Duel, now: number): number {
  const { answers, since } = duel
  const given = [...Object.values(answers.host), ...Object.values(answers.guest)]
  const passed = turnsOf(duel).flatMap((turn) => [turn.opensAt, turn.toldAt])
  return Math.max(since, ...[...given.map(({ at }) => at), ...passed].filter((at) => at <= now))
}
