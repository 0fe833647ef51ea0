import type { Hundredths } from '../points'
import type { Scheme, Section } from './scheme'
import type { IndicatorScore } from './score'

/** What a sum needs of an indicator; without evidence a group's scores come over in one read. */
export type IndicatorPoints = Pick<IndicatorScore, 'indicator' | 'points' | 'most'>

/** A section as a unit stands in it: its points, and the most of what applies. */
export interface SectionScore<I extends IndicatorPoints = IndicatorScore> {
  readonly section: Section
  /** Null: nothing of it applies, and nothing was taken away. */
  readonly points: Hundredths | null
  readonly most: Hundredths
  readonly indicators: readonly I[]
}

function sectionScore<I extends IndicatorPoints>(
  section: Section,
  byId: ReadonlyMap<string, I>,
): SectionScore<I> {
  const giving = section.indicators.filter(({ rule }) => rule.kind !== 'deduct')
  const indicators = section.indicators.flatMap(({ id }) => byId.get(id) ?? [])
  const applying = giving.filter(({ id }) => (byId.get(id)?.points ?? null) !== null)
  const sum = indicators.reduce((points, each) => points + (each.points ?? 0), 0)
  return {
    section,
    points: applying.length === 0 && sum === 0 ? null : sum,
    most: applying.reduce((most, each) => most + each.most, 0),
    indicators,
  }
}

/** A score by the scheme's sections (为什么是他们), in the scheme's order. */
export function sectionsOf<I extends IndicatorPoints>(
  { sections }: Scheme,
  { indicators }: { readonly indicators: readonly I[] },
): SectionScore<I>[] {
  const byId = new Map(indicators.map((each) => [each.indicator, each]))
  return sections.map((section) => sectionScore(section, byId))
}
