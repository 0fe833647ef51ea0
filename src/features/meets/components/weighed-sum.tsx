import { pointsText, SumLine } from '#ui'
import { copy } from '../copy/standings'
import type { OverallRow } from '../queries'
import { weighed } from '../weighed'

/** How a total came about (加权平均), line by line down to the total. */
export function WeighedSum({
  row,
  names,
}: {
  row: OverallRow
  names: Readonly<Record<string, string>>
}) {
  const { parts, sum, weights } = weighed(row)
  return (
    <>
      {parts.map(({ event, counted, weight, product }) => (
        <SumLine
          key={event}
          words={copy.part(event, names)}
          how={counted === null ? copy.missing(weight) : copy.times(counted, weight)}
          value={pointsText(product)}
        />
      ))}
      <SumLine words={copy.sum} value={pointsText(sum)} />
      <SumLine words={copy.weights} value={pointsText(weights)} />
      <SumLine result words={copy.total100} how={copy.divided} value={copy.total(row.total)} />
    </>
  )
}
