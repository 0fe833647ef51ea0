import { Card, Row } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useProposed } from '../queries'
import { ways } from '../ways'

/** Questions that cases give to the bank (入题库), for whoever reviews them. */
export function ProposedRow() {
  const { data } = useProposed(true)
  return (
    <Card>
      <Row
        title={copy.proposed}
        {...(data && { end: copy.proposedCount(data.questions.length) })}
        onTap={ways.proposed}
      />
    </Card>
  )
}
