import type { Reply } from '#contract/index'
import { indicatorsOf, sectionsOf } from '#domain/honours'
import type { FlagPeriod, StandingLine, UnitScore } from './store'
import { toldByWords } from './words'

type ScoreShown = Reply<'honours', 'score'>
type Row = Reply<'honours', 'standing'>['rows'][number]

/** The sections of a score with their indicators, each with its rule and all its evidence. */
function sectionsIn(
  { scheme }: Pick<FlagPeriod, 'scheme'>,
  score: UnitScore,
): ScoreShown['sections'] {
  return sectionsOf(scheme, score).map(({ section, points, most, indicators }) => {
    const rules = new Map(section.indicators.map((each) => [each.id, each]))
    return {
      ...{ section: section.id, name: section.name, points, most },
      indicators: indicators.flatMap((measured) => {
        const known = rules.get(measured.indicator)
        if (!known) return []
        const { name, source, rule } = known
        return [{ ...measured, name, source, rule }]
      }),
    }
  })
}

/** What an indicator is called; null for an objection against the whole. */
export const indicatorName = (
  { scheme }: Pick<FlagPeriod, 'scheme'>,
  indicator: string | null,
): string | null => indicatorsOf(scheme).find(({ id }) => id === indicator)?.name ?? null

/** A veto (一票否决) as those who see the score see it: never by whom. */
export const showVeto = (
  { scheme }: Pick<FlagPeriod, 'scheme'>,
  { id, kind, text, at }: Pick<UnitScore['vetoes'][number], 'id' | 'kind' | 'text' | 'at'>,
): ScoreShown['vetoes'][number] => ({
  ...{ id, text, at },
  name: scheme.vetoes.find((each) => each.id === kind)?.name ?? '',
})

/** A unit's whole score, in its place of a standing that is true as of `asOf`. */
export function showScore(
  period: Pick<FlagPeriod, '_id' | 'state' | 'scheme'>,
  score: UnitScore,
  { rank, asOf }: { readonly rank: number | null; readonly asOf: number },
): ScoreShown {
  const { unit, name, parentName, group, version, total, earned, applicable, deducted } = score
  return {
    ...{ unit, name, parentName, group, version, asOf, rank },
    ...{ period: period._id, state: period.state },
    ...{ total, earned, applicable, deducted },
    sections: sectionsIn(period, score),
    vetoKinds: period.scheme.vetoes,
    vetoes: score.vetoes.map((veto) => showVeto(period, veto)),
  }
}

/** A line of a standing, as one of `path` sees it. */
export const showLine = (
  { scheme }: Pick<FlagPeriod, 'scheme'>,
  { unit, name, parentName, rank, total, vetoed, toldBy }: StandingLine,
  path: readonly string[],
): Row => ({
  ...{ unit, name, parentName, rank, total, vetoed },
  toldBy: toldByWords(scheme, toldBy),
  mine: path.includes(unit),
})
