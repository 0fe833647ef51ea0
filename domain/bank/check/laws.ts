import { citationKey, type LawVersion } from '../law'
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

/** A law's version (法规版本) by itself: its period, and key points that can exist and be read. */
export const lawRules = (law: LawVersion): string[] => [
  ...when(law.inForceUntil !== null && law.inForceUntil < law.inForceFrom, 'ends before it begins'),
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
