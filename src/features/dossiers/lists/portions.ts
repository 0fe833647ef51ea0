import type { ListedFile } from '#domain/dossiers'

/** So many the cloud takes at once. */
export const PORTION = 200

/** A list in portions the cloud takes, in their order. */
export function portionsOf(files: readonly ListedFile[]): ListedFile[][] {
  const portions: ListedFile[][] = []
  for (let from = 0; from < files.length; from += PORTION)
    portions.push(files.slice(from, from + PORTION))
  return portions
}
