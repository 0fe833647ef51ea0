import type { Hundredths } from '../points'
import type { DossierRules, Grade } from './dossier'

type Bounds = Pick<DossierRules, 'excellentFrom' | 'goodFrom' | 'passedFrom'>

/** The plan's bounds are told for a sheet of a hundred points. */
const FULL = 10_000

/**
 * The grade (等次) of a reviewed file: `total` of `most`, both in hundredths; bounds include themselves. Whatever
 * fails the sheet (否决项) is 不合格.
 * @example gradeOf(9000, 10_000, rules, false) // 'excellent' where the plan says 90
 */
export function gradeOf(
  total: Hundredths,
  most: Hundredths,
  { excellentFrom, goodFrom, passedFrom }: Bounds,
  failed: boolean,
): Grade {
  const reaches = (bound: Hundredths) => total * FULL >= bound * most
  if (failed || !reaches(passedFrom)) return 'failed'
  if (reaches(excellentFrom)) return 'excellent'
  return reaches(goodFrom) ? 'good' : 'passed'
}

/** What counts as well made in the flag's indicator: 优秀 and 良好. */
export const isGood = (grade: Grade): boolean => grade === 'excellent' || grade === 'good'
