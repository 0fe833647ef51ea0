import type { LocalFile } from '#server/imports'
import { previewLines } from './lines'

/** What came of one file: what to print, and whether it went well. */
export interface Came {
  readonly lines: readonly string[]
  readonly well: boolean
}

/** How a file is taken over; null for a preview alone. */
export type Mode = 'all' | 'good' | null

async function taken(file: LocalFile, mode: 'all' | 'good'): Promise<Came> {
  const [{ takeFile }, { detachSets }, { detachAttempts }, { detachDuels }] = await Promise.all([
    import('#server/imports'),
    import('#server/study'),
    import('#server/exam'),
    import('#server/duel'),
  ])
  const came = await takeFile(file, mode, new Date(), [detachSets, detachAttempts, detachDuels])
  if ('taken' in came) return { lines: [`${file.name}  已导入 ${came.taken} 行`], well: true }
  // The same file once more is no failure.
  const well = came.refused === 'NOTHING_TO_IMPORT'
  return { lines: [`${file.name}  没有导入：${came.refused}`], well }
}

/** Looks at a file beside what the cloud has, and takes it over where that was asked (预览、导入). */
export async function inCloud(file: LocalFile, mode: Mode): Promise<Came> {
  // Loaded when the environment leads to the cloud, not before.
  const { lookAtFile } = await import('#server/imports')
  const found = await lookAtFile(file, new Date())
  if ('refusal' in found) return { lines: [`${file.name}  ${found.refusal}`], well: false }
  const lines = previewLines(file.name, found.rows)
  if (mode === null) return { lines, well: true }
  const came = await taken(file, mode)
  return { lines: [...lines, ...came.lines], well: came.well }
}
