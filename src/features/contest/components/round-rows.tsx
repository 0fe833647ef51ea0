import { Card, DayLead, Row, SectionTitle } from '#ui'
import { examWays, type Shown } from '../../exam'

interface Props {
  readonly title: string
  readonly rounds: readonly Shown[]
  readonly sub: (shown: Shown) => string
}

/** Rounds that run or come; a tap leads to their door. */
export function RoundRows({ title, rounds, sub }: Props) {
  if (rounds.length === 0) return null
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <Card>
        {rounds.map((shown) => (
          <Row
            key={shown.sitting}
            lead={<DayLead at={shown.opensAt} />}
            title={shown.title}
            sub={sub(shown)}
            onTap={() => examWays.enter(shown.sitting)}
          />
        ))}
      </Card>
    </>
  )
}
