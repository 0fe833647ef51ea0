import type { ShelfLine } from '../bank'
import { shuffle } from '../lot'

/**
 * Draws a duel's questions (抽题) by its seed: of general law (通用法律), which binds every officer, so that nobody
 * plays at home; of the other domains only where the shelf has too few.
 */
export function drawQuestions(shelf: readonly ShelfLine[], count: number, seed: string): string[] {
  const drawn = shuffle(shelf, seed)
  const isGeneral = ({ domain }: ShelfLine) => domain === 'general'
  return [...drawn.filter(isGeneral), ...drawn.filter((line) => !isGeneral(line))]
    .slice(0, count)
    .map(({ id }) => id)
}
