import { Bullets, Card, SectionTitle } from '#ui'
import { copy, ruleSentences } from '../copy/standings'
import type { OverallProps } from './overall-rows'
import { WeighedSum } from './weighed-sum'

/** The rules of a standing in plain sentences (怎么排的), with the reader's own row, or the first, as the example. */
export function StandingRules({ standings, over, names }: OverallProps) {
  const { rows, rules } = standings
  const ranked = rows.filter(({ total }) => total !== null)
  const row = ranked.find(({ mine }) => mine) ?? ranked[0]
  return (
    <>
      <SectionTitle>{copy.rules}</SectionTitle>
      <Bullets of={ruleSentences(over, rules)} />
      {row && (
        <>
          <SectionTitle>{copy.example(row.name)}</SectionTitle>
          <Card padded>
            <WeighedSum row={row} names={names} />
          </Card>
        </>
      )}
    </>
  )
}
