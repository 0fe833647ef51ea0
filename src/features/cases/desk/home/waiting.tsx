import type { Reply } from '#contract/index'
import { Asked, Card, SectionTitle } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { useDesk } from '../queries'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { CaseRow } from './case-row'

export type DeskCard = Reply<'cases', 'desk'>['toReview'][number]

/** What waits for me (等你审核、等你共享), the longest waiting first. */
export function Waiting() {
  const query = useDesk(true)
  return (
    <Asked query={query} told={refusals.desk}>
      {({ toReview, toShare }) => (
        <>
          <Cards title={copy.toReview} cards={toReview} way={ways.review} />
          <Cards title={copy.toShare} cards={toShare} way={ways.share} />
        </>
      )}
    </Asked>
  )
}

interface CardsProps {
  title: string
  cards: readonly DeskCard[]
  way: (of: string) => () => void
}

function Cards({ title, cards, way }: CardsProps) {
  if (cards.length === 0) return null
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      <Card>
        {cards.map((card) => (
          <CaseRow key={card.case} card={card} onTap={way(card.case)} />
        ))}
      </Card>
    </>
  )
}
