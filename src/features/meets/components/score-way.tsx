import { Card, pointsText, SectionTitle, SumLine } from '#ui'
import { copy, judgeName } from '../copy/entrant'
import { measureText } from '../measures'
import { useEvent, type Way } from '../queries'

/** What the way to a score is asked for. */
export interface ScoreWayProps {
  way: Way
  meet: string
}

/** How one score came about (怎么算出来的): sheets, what was left out, the mean, the panel's shift, what counts. */
export function ScoreWay({ way, meet, staged }: ScoreWayProps & { staged: boolean }) {
  const { score, counted, rank, weight } = way
  return (
    <>
      <SectionTitle end={copy.rank(rank)}>{copy.way(way, staged)}</SectionTitle>
      <Card padded>
        {score === null ? (
          <SumLine words={copy.absent} how={copy.absentSay} value="–" />
        ) : (
          <>
            {way.measured === null ? (
              <SheetLines way={way} />
            ) : (
              <MeasuredLines way={way} meet={meet} />
            )}
            {way.panelShift !== 0 && (
              <SumLine
                words={copy.shift}
                how={copy.shiftSay}
                value={copy.shiftValue(way.panelShift)}
              />
            )}
            <SumLine result words={copy.score} value={pointsText(score)} />
            {counted !== null && (
              <SumLine words={copy.counted} how={copy.weight(weight)} value={pointsText(counted)} />
            )}
          </>
        )}
      </Card>
    </>
  )
}

/** What was measured, in its own unit (测得), which the event's standards know. */
function MeasuredLines({ way, meet }: ScoreWayProps) {
  const scoring = useEvent({ meet, event: way.event, stage: way.stage }).data?.scoring
  const { measured } = way
  if (measured === null) return null
  return (
    <>
      {scoring?.kind === 'measured' && (
        <SumLine
          words={copy.measured}
          value={measureText(scoring.standards.measure, measured.value)}
        />
      )}
      <SumLine words={copy.points} value={pointsText(measured.points)} />
    </>
  )
}

function SheetLines({ way: { sheets, raw } }: { way: Way }) {
  const kept = sheets.filter(({ left }) => left === 'none').length
  return (
    <>
      {sheets.map(({ total, left }, place) => {
        const name = judgeName(place + 1)
        const how = copy.left[left]
        return (
          <SumLine
            key={name}
            words={name}
            {...(how !== undefined && { how })}
            value={pointsText(total)}
            off={left !== 'none'}
          />
        )
      })}
      {sheets.length > 0 && raw !== null && (
        <SumLine words={copy.mean} how={copy.meanOf(kept, sheets.length)} value={pointsText(raw)} />
      )}
    </>
  )
}
