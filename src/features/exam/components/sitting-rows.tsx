import { Card, DayLead, Row, SectionTitle, Tag } from '#ui'
import { listCopy as copy } from '../copy'
import { go } from '../routes'
import { best, chancesLeft, lastHandedIn, type Shown, underWay } from '../shown'

function Beside({ shown }: { shown: Shown }) {
  if (shown.state === 'withdrawn') return <Tag kind="plain">{copy.withdrawn}</Tag>
  if (underWay(shown)) return <Tag>{copy.goOn}</Tag>
  const passed = shown.attempts.some((one) => one.passed === true)
  if (passed)
    return (
      <Tag kind="right" icon="check">
        {copy.passed}
      </Tag>
    )
  const again = lastHandedIn(shown) && chancesLeft(shown) > 0 && shown.state === 'open'
  return again ? <Tag>{copy.resit}</Tag> : null
}

/** What a tap leads to: on with it, in at the door, or what it came to. */
function wayOf(shown: Shown): () => void {
  const last = best(shown) ?? lastHandedIn(shown)
  const begun = underWay(shown)
  if (begun) return () => go.paper(begun.attempt)
  const over = chancesLeft(shown) === 0 || shown.state === 'closed' || shown.state === 'released'
  return over && last ? () => go.result(last.attempt) : () => go.enter(shown.sitting)
}

interface Props {
  readonly title: string
  readonly shown: readonly Shown[]
  readonly sub: (shown: Shown) => string
}

/** Exams of one section; a passed one has its certificate beneath. */
export function SittingRows({ title, shown, sub }: Props) {
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <Card>
        {shown.map((one) => (
          <Row
            key={one.sitting}
            lead={<DayLead at={one.opensAt} />}
            title={one.title}
            beside={<Beside shown={one} />}
            sub={sub(one)}
            onTap={wayOf(one)}
          />
        ))}
      </Card>
    </>
  )
}
