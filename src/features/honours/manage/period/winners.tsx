import { serverDay } from '#cloud'
import { Card, Row, SectionTitle } from '#ui'
import { periodCopy as copy } from '../copy'
import type { PeriodLine } from '../next'
import { ways } from '../ways'
import './period.scss'

/** Who won each group's flag, and the way to write down how it changed hands. */
export function Winners({ line: { winners, period } }: { line: PeriodLine }) {
  if (winners.length === 0) return null
  const today = serverDay()
  return (
    <>
      <SectionTitle>{copy.winners}</SectionTitle>
      <Card>
        {winners.map((winner) => (
          <Row
            key={winner.group}
            icon="flag"
            title={winner.name}
            sub={copy.winner(winner)}
            end={winner.since === null ? copy.toHandOver : copy.since(winner.since, today)}
            {...(winner.since === null && { onTap: ways.handover(period, winner.group) })}
          />
        ))}
      </Card>
    </>
  )
}
