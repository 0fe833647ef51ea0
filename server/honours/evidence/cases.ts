import type { BranchKind } from '#domain/cases'
import { countEvidence, type Source } from '#domain/honours'
import { earnedCases } from '#server/cases'
import type { Giver } from './gathering'
import { momentsOf } from './moments'

const SOURCES: Readonly<Partial<Record<BranchKind, Source>>> = {
  'case.published': 'cases.published',
  'case.shared': 'cases.shared',
}

/** Cases of the units' branches that were published, and shared with the province, in the period (以案释法). */
export const cases: Giver = async (days) =>
  (await earnedCases(momentsOf(days).since, days)).flatMap(({ line, title }) => {
    const source = SOURCES[line.kind]
    if (!source) return []
    const { case: of, path, kind, at } = line
    return [
      {
        source,
        path,
        evidence: countEvidence({ id: `${kind}:${of}`, proof: 'case', of, title, at }),
      },
    ]
  })
