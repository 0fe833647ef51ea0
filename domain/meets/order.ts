import { shuffle } from '../lot'
import type { Stage } from './event'

/**
 * A running order (出场顺序) drawn by lot from an announced seed (抽签): entrants' ids, each once. In whatever order they
 * come, the same entrants and seed give the same order; each event and stage is a draw of its own.
 * @example orderOf([{ id: 'b' }, { id: 'a' }], '5 月 8 日 上证 3342.00', 'drill', 'final')
 */
export const orderOf = (
  entrants: readonly { readonly id: string }[],
  seed: string,
  event: string,
  stage: Stage,
): string[] => shuffle(entrants.map(({ id }) => id).toSorted(), `${seed}:${event}:${stage}`)
