import { Card, Row, SectionTitle } from '#ui'
import { duelWays } from '../../duel'
import { copy } from '../copy'

/** The quiet way to head to head (双人对战): practice beside contests, no part of them. */
export function DuelRow() {
  return (
    <>
      <SectionTitle>{copy.practice}</SectionTitle>
      <Card>
        <Row title={copy.duel} sub={copy.duelSay} onTap={duelWays.start} />
      </Card>
    </>
  )
}
