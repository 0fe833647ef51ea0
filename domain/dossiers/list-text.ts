import type { BeijingDay } from '../beijing-day'
import type { DossierKind } from './dossier'

/** A file as an agency lists it (报送目录): number (文号), kind, cause and the day it was closed. */
export interface ListedFile {
  readonly number: string
  readonly kind: DossierKind
  readonly cause: string
  readonly closed: BeijingDay
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A text between two tabs can't hold one: no two files make the same line. */
const lineOf = ({ number, kind, cause, closed }: ListedFile): string =>
  [number, kind, cause, closed].map((each) => JSON.stringify(each)).join('\t')

/**
 * What a list says, one file a line, whatever order it comes in: its fingerprint (指纹) is a digest of this text, so
 * that nobody changes a locked list unseen.
 */
export const listText = (files: readonly ListedFile[]): string =>
  files.map(lineOf).sort(byUnits).join('\n')

/** What a year's lists say together: each agency with the fingerprint of its list. */
export const yearText = (
  lists: readonly { readonly unit: string; readonly fingerprint: string }[],
): string =>
  lists
    .map(({ unit, fingerprint }) => `${unit}\t${fingerprint}`)
    .sort(byUnits)
    .join('\n')
