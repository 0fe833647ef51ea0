import { isOwnUnit, mayAct, type Officer, placesOf } from '../org'

/** Who looks: what their grants and their place make of them. */
export type Onlooker = Pick<Officer, 'path' | 'grants'>
/** Where a file lies: the path down to its agency. */
interface Placed {
  readonly unit: string
  readonly path: readonly string[]
}

/** How much of an agency's files somebody sees: all that are listed, those drawn (抽中), or counts alone. */
export type Sight = 'listed' | 'drawn' | 'counts'

const isReviewer = ({ grants }: Onlooker): boolean => placesOf(grants, 'legalReviewer').length > 0

/** The agency's liaison and whoever is above see its list; its officers and reviewers what was drawn; others counts. */
export function sightOf({ unit, path }: Placed, who: Onlooker): Sight {
  if (mayAct(who.grants, 'liaison', path)) return 'listed'
  return who.path.includes(unit) || isReviewer(who) ? 'drawn' : 'counts'
}

/** How much of one file somebody sees: whole; its grade, as evidence (依据); or nothing, not even that it is there. */
export type FileSight = 'whole' | 'grade' | 'nothing'

/** Nobody but those who list a file sees it before it is drawn, and others nothing before its review is signed. */
export function fileSightOf(
  file: Placed & { readonly drawn: boolean; readonly result: object | null },
  who: Onlooker,
): FileSight {
  const sight = sightOf(file, who)
  if (sight === 'listed') return 'whole'
  if (!file.drawn) return 'nothing'
  if (sight === 'drawn') return 'whole'
  return file.result === null ? 'nothing' : 'grade'
}

/** Whether somebody reviews files of that place: with the role, and never of the own unit (回避). */
export const mayReviewAt = (
  { path }: Pick<Placed, 'path'>,
  who: Onlooker,
  apartDepth: number,
): boolean => isReviewer(who) && !isOwnUnit(who.path, path, apartDepth)
