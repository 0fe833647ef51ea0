import type { Reply } from '#contract/index'
import { DOMAIN_NAMES } from '#domain/bank'
import { Card, Row } from '#ui'
import { mistakesCopy as copy } from '../copy'

type LawLine = Reply<'study', 'mistakes'>['laws'][number]

function endOf({ due, waiting, understood }: LawLine): string {
  if (due > 0) return copy.dueEnd(due)
  return waiting > 0 ? copy.waitingEnd(waiting) : copy.understoodEnd(understood)
}

/** The laws one made mistakes in: a tap practises one of them. */
export function LawLines({
  laws,
  onTap,
}: {
  laws: readonly LawLine[]
  onTap: (law: string) => void
}) {
  return (
    <Card>
      {laws.map((line) => (
        <Row
          key={line.law}
          title={line.name}
          sub={DOMAIN_NAMES[line.domain]}
          end={endOf(line)}
          onTap={() => onTap(line.law)}
        />
      ))}
    </Card>
  )
}
