import { citationKey, type LawVersion, PENDING } from '../law'
import { articleFault } from './citation'
import { type Entry, type Finding, when } from './finding'
import { pointLengths } from './lengths'

const MARKED = /\*\*[^*]+\*\*/g

const marks = ({ points }: LawVersion): string[] =>
  Object.entries(points).flatMap(([article, text]) => {
    const words = text.match(MARKED)?.length ?? 0
    return [
      ...when(words === 0, `article ${article}: no **key word** is marked`),
      ...when(text.replace(MARKED, '').includes('*'), `article ${article}: a ** is not closed`),
    ]
  })

/** Only a text we lack (待补充) may leave open who issued it, since when it is in force, or its year. */
const left = ({ articles, issuer, inForceFrom, version }: LawVersion): string[] => [
  ...when(articles > 0 && issuer === null, 'has a text and no issuer'),
  ...when(articles > 0 && inForceFrom === null, 'has a text and no day it is in force from'),
  ...when(articles > 0 && version === PENDING, 'has a text and no year'),
]

const endsEarly = ({ inForceFrom, inForceUntil }: LawVersion): boolean =>
  inForceFrom !== null && inForceUntil !== null && inForceUntil < inForceFrom

/** A law's version (法规版本) by itself: its period, and key points that can exist and be read. */
export const lawRules = (law: LawVersion): string[] => [
  ...when(endsEarly(law), 'ends before it begins'),
  ...left(law),
  ...Object.keys(law.points).flatMap((article) => articleFault(article, law) ?? []),
  ...marks(law),
  ...pointLengths(law),
]

/** No version of a law twice. */
export function duplicateLaws(laws: readonly Entry<LawVersion>[]): Finding[] {
  const seen = new Set<string>()
  return laws.flatMap(({ file, item }) => {
    const id = citationKey(item)
    const again = seen.has(id)
    seen.add(id)
    return when(again, 'this version of the law is there twice').map((what) => ({ file, id, what }))
  })
}
